import wrappers from './data/wrappers.json';
import { hostOf, httpAddress } from './http-address';

/** A wrapper may hold a wrapper; more than this is a trap. */
const MAX_LAYERS = 4;

/** Where a link leads behind redirectors, mail scanners and archives. */
export interface Unwrapped {
  href: string;
  /** The archive's own address, when the link leads to an archived copy. */
  archived: string | null;
}

/**
 * The address that a link stands for. Nothing is fetched: a wrapper that hides its target (a short link, perma.cc,
 * archive.is by code) is left as it is. Null when it is no web address.
 */
export function unwrapLink(address: string): Unwrapped | null {
  let href = httpAddress(address);
  let archived: string | null = null;
  for (let layer = 0; href !== null && layer < MAX_LAYERS; layer++) {
    const inner: string | null = innerAddress(href);
    if (inner === null) break;
    if (isArchive(href)) archived ??= href;
    href = inner;
  }
  return href === null ? null : { href, archived };
}

/** Whether an address is of a web archive. */
export function isArchive(address: string): boolean {
  const host = hostOf(address);
  return (
    host !== null && wrappers.archives.some((name) => host === name || host.endsWith(`.${name}`))
  );
}

function innerAddress(href: string): string | null {
  const url = new URL(href);
  const host = hostOf(href) ?? '';
  if (isArchive(href)) return addressInPath(url, /\/(https?:\/?\/?.+)$/);
  for (const wrapper of wrappers.redirectors) {
    if (!hostMatches(host, wrapper.host)) continue;
    if (!new RegExp(wrapper.path, 'i').test(url.pathname)) continue;
    const inner =
      'inPath' in wrapper && wrapper.inPath !== undefined
        ? addressInPath(
            url,
            wrapper.inPath === '/http' ? /\/(https?(?:%3a|:).+)$/i : /\/amp\/s\/(.+)$/,
          )
        : addressInParams(url, wrapper.params ?? []);
    if (inner !== null) return inner;
  }
  if (/^urldefense(\.proofpoint)?\.com$/.test(host)) return proofpoint(url);
  if (host.endsWith('.translate.goog')) return translated(url);
  for (const wrapper of wrappers.translators)
    if (hostMatches(host, wrapper.host)) return addressInParams(url, wrapper.params);
  return null;
}

const hostMatches = (host: string, name: string): boolean =>
  host === name || host.endsWith(`.${name}`);

function addressInParams(url: URL, params: readonly string[]): string | null {
  for (const name of params) {
    const value = url.searchParams.get(name);
    if (!value) continue;
    const address = httpAddress(value) ?? bareHost(name, value);
    if (address !== null) return address;
  }
  return null;
}

/** Mimecast keeps only the domain of the target. */
function bareHost(name: string, value: string): string | null {
  const isHost = (name === 'domain' || name === 'd') && /^[\w-]+(\.[\w-]+)+$/.test(value);
  return isHost ? httpAddress(`https://${value}/`) : null;
}

function addressInPath(url: URL, pattern: RegExp): string | null {
  const found = pattern.exec(url.pathname)?.[1];
  if (found === undefined) return null;
  const plain = /%3a/i.test(found) ? decode(found) : found;
  const address = /^https?:/i.test(plain)
    ? plain.replace(/^(https?:)\/*/i, '$1//')
    : `https://${plain}`;
  return httpAddress(address + (address.includes('?') ? '' : url.search) + url.hash);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Proofpoint URL Defense: v1 and v2 in `u`, v3 between double underscores. */
function proofpoint(url: URL): string | null {
  const v3 = /\/v3\/__(.+?)__;/.exec(url.href)?.[1];
  if (v3 !== undefined) return httpAddress(v3.replace(/^(https?:)\/*/i, '$1//'));
  const value = url.searchParams.get('u');
  if (value === null) return null;
  return httpAddress(
    url.pathname.startsWith('/v2') ? decode(value.replace(/-/g, '%').replace(/_/g, '/')) : value,
  );
}

/** `www-example-com.translate.goog/path` is www.example.com/path; a doubled hyphen stands for one. */
function translated(url: URL): string | null {
  const host = url.hostname
    .replace(/\.translate\.goog$/, '')
    .replace(/--/g, '\u0000')
    .replace(/-/g, '.')
    .replace(/\u0000/g, '-');
  return httpAddress(`https://${host}${url.pathname}`);
}
