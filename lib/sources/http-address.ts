/** The only protocols that Whence turns into links or opens. */
const WEB = /^https?:$/;

/**
 * An address that is safe to show and to open: absolute, http(s), without credentials, host in punycode.
 * `base` resolves relative addresses. Null for everything else (`javascript:`, `data:`, `file:`, nonsense).
 */
export function httpAddress(address: string | null | undefined, base?: string): string | null {
  if (!address) return null;
  const trimmed = address.trim();
  if (!URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  if (!WEB.test(url.protocol) || url.hostname === '') return null;
  url.username = '';
  url.password = '';
  return url.href;
}

/** The host of an address as `OriginalSource.host` wants it: lower case, punycode, no `www.`. Null when it is no web address. */
export function hostOf(address: string | null | undefined): string | null {
  const safe = httpAddress(address);
  if (safe === null) return null;
  return new URL(safe).hostname.replace(/^www\d?\./, '').replace(/\.$/, '');
}
