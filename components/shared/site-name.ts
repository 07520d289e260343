import type { Article } from '../../lib/model';

/** What a reader would call the site: the host without `www.`, else the name that the page gives. */
export function siteOf(article: Pick<Article, 'url' | 'siteName'>): string {
  return hostOf(article.url) ?? article.siteName ?? '';
}

/** The host of an address without `www.`, or null when it is no web address. */
export function hostOf(address: string): string | null {
  if (!isWebAddress(address)) return null;
  return new URL(address).hostname.replace(/^www\./, '');
}

/** Whether an address may become a link: `http:` or `https:`, and no name or password in it. */
export function isWebAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '';
}
