import { getDomain } from 'tldts';

/**
 * The registered domain of a host by the public-suffix list (`news.bbc.co.uk` → `bbc.co.uk`); private suffixes are
 * not split, so `a.wordpress.com` is of `wordpress.com`. The host itself when it has none, null for null.
 * Hosts of one publisher are compared by this, never by string.
 */
export function registeredDomain(host: string | null): string | null {
  if (host === null) return null;
  return getDomain(host) ?? host;
}

/** Whether two hosts are of one registered domain. */
export function sameDomain(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && registeredDomain(one) === registeredDomain(other);
}

/** Whether a host is a name of the public web: no address in numbers, no name of the reader's own machine. */
export function isPublicHost(host: string | null): boolean {
  return host !== null && getDomain(host) !== null;
}
