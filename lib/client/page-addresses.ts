import { normaliseAddress } from '../article/page-identity';
import type { Article } from '../model';

/** The addresses that an article is known by, normalised: the one that stands for it first. Never empty. */
export function pageAddresses({ canonicalUrl, url }: Article): string[] {
  const canonical = normaliseAddress(canonicalUrl) ?? canonicalUrl;
  return [...new Set([canonical, normaliseAddress(url) ?? canonical])];
}
