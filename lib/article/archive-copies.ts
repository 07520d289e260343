/** Hosts whose paths hold the address that they copied. archive.today goes by many names. */
const WAYBACK =
  /^(?:web|wayback)\.archive\.org$|^(?:www\.)?webarchive\.(?:org\.uk|nationalarchives\.gov\.uk)$|^arquivo\.pt$/;
const ARCHIVE_TODAY = /^(?:www\.)?archive\.(?:is|today|ph|li|fo|md|vn)$/;
const AMP_CACHE = /^(?:[a-z0-9-]+\.)?cdn\.ampproject\.org$/;
const GOOGLE_AMP = /^(?:www\.)?google\.[a-z.]{2,6}$/;

/** A copy of a copy of a copy: further nesting is a trap. */
const DEEPEST = 4;

/**
 * The address that a copy in a web archive or an AMP cache was made of; any other address as it is.
 * Short addresses of archives (`archive.ph/AbCdE`, `perma.cc/…`) don't hold it and come back as they are; what
 * stands at one of archive.today says it (`addressInFull`).
 */
export function originalOfArchiveCopy(address: string): string {
  let current = address;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const original = unwrap(current);
    if (original === null) return current;
    current = original;
  }
  return current;
}

/**
 * The address of an open page, in full: a copy at a short address of archive.today (`archive.ph/AbCdE`) names its
 * long one, with time and page, as its bookmark. Any other page, and a copy that names none, has its own.
 */
export function addressInFull(document: Document, address: string): string {
  if (!isShortArchiveAddress(address)) return address;
  const bookmark = document.querySelector('link[rel~="bookmark" i]')?.getAttribute('href') ?? '';
  const full = tryUrl(bookmark);
  return full && ARCHIVE_TODAY.test(full.hostname) && unwrap(bookmark) !== null
    ? bookmark
    : address;
}

/** Whether a copy may stand at an address which doesn't say of what. */
export function isShortArchiveAddress(address: string): boolean {
  const url = tryUrl(address);
  return url !== null && ARCHIVE_TODAY.test(url.hostname) && /^\/\w{4,8}$/.test(url.pathname);
}

/** After the archive's own folder: digits to the day at least, then a mark such as `id_` or nothing. */
const TIME_OF_COPY = /^\/(?:(?:web|wayback|archive|ukgwa|o)\/)?(\d[\d.-]{6,18}\d)(?:[a-z]{2}_)?\//i;

/**
 * When an archive made the copy at an address, in milliseconds since the epoch (archives count in UTC); null for any
 * other address, and where the address doesn't say so to the day.
 */
export function archivedAt(address: string): number | null {
  const url = tryUrl(address);
  if (!url || !(WAYBACK.test(url.hostname) || ARCHIVE_TODAY.test(url.hostname))) return null;
  const digits = TIME_OF_COPY.exec(url.pathname)?.[1]?.replace(/\D/g, '') ?? '';
  const [, day, hour = '00', minute = '00', second = '00'] =
    /^(\d{8})(?:(\d\d)(\d\d)(\d\d)?)?$/.exec(digits) ?? [];
  if (day === undefined) return null;
  const date = day.replace(/(....)(..)(..)/, '$1-$2-$3');
  const time = Date.parse(`${date}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(time) || time < 0 ? null : time;
}

function unwrap(address: string): string | null {
  const url = tryUrl(address);
  if (!url) return null;
  const rest = url.pathname + url.search + url.hash;
  if (WAYBACK.test(url.hostname)) {
    return embedded(
      /^\/(?:web|wayback|archive|ukgwa)\/\d{0,14}\*?[a-z_]{0,4}\/(.+)$/i.exec(rest)?.[1],
    );
  }
  if (ARCHIVE_TODAY.test(url.hostname)) {
    return embedded(
      /^\/(?:o\/\w+\/|newest\/|oldest\/|timegate\/|\d{4,14}\/|[\d.-]{8,20}\/)?((?:https?:\/|[^/]+\.[a-z]{2,}\/).+)$/i.exec(
        rest,
      )?.[1],
    );
  }
  if (AMP_CACHE.test(url.hostname)) {
    const found = /^\/(?:[acv]|wp)\/(s\/)?(.+)$/.exec(rest);
    return found?.[2] ? embedded(`${found[1] ? 'https' : 'http'}://${found[2]}`) : null;
  }
  if (GOOGLE_AMP.test(url.hostname)) {
    const found = /^\/amp\/(s\/)?(.+)$/.exec(rest);
    return found?.[2] ? embedded(`${found[1] ? 'https' : 'http'}://${found[2]}`) : null;
  }
  return null;
}

/** An address found in a path: the scheme may be missing, or have lost a slash. */
function embedded(text: string | undefined): string | null {
  if (!text) return null;
  const plain = /^https?%3a/i.test(text) ? decode(text) : text;
  const full = /^https?:\/*/i.test(plain)
    ? plain.replace(/^(https?):\/*/i, '$1://')
    : `http://${plain}`;
  const url = tryUrl(full);
  return url?.hostname.includes('.') ? url.href : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function tryUrl(address: string): URL | null {
  try {
    const url = new URL(address);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}
