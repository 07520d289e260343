import { originalOfArchiveCopy } from './archive-copies';

/** Parameters that say where the reader came from, never which page it is. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|hsctatracking|vero_id|oly_anon_id|oly_enc_id|wickedid|s_kwcid|ef_id|ocid|ncid|cmpid|cmp|cid|icid|smid|smtyp|sref|srnd|ns_mchannel|ns_source|ns_campaign|ns_linkname|ns_fee|at_\w+|xtor|xts|__twitter_impression|share|shared|feature|spm|src|source|ref|ref_src|ref_url|referrer|via|from|campaign|partner|wt_mc|wt\.mc_id|mbid|guccounter|guce_referrer|guce_referrer_sig|taid|traffic_source|intcmp|int_cmp|itm_\w+|pk_\w+|piwik_\w+|mtm_\w+|matomo_\w+|sfmc_\w+|rss|ftag|dicbo|chan|sh|st|reflink|mod|amp|amp_\w+|outputtype|usqp|_gl|_ga|fb_\w+|action_\w+_\w+|notification|emc|partner|gift|unlocked_article_code|giftcopy|s_cid|nlid|sc_\w+)$/i;

/** Values without which these parameters do name a page: `?source=` of a search, `?cid=12345` of an old system. */
const NAMES_PAGE =
  /^(?:id|p|page_id|article|articleid|story|storyid|story_id|item|newsid|nid|sid|aid|v|doc|post|num|no|idx)$/i;

const MOBILE = /^(?:m|mobile|amp|wap|touch)\./;
const FRONT_FILE = /\/(?:index|default)\.(?:html?|php|aspx?)$/i;

/**
 * The address that stands for a page, whichever way the reader came to it: http(s) only, else null.
 * No mobile or AMP variant, no fragment but a hash-bang, no tracking parameters, the rest in order of their
 * names. A copy in a web archive or an AMP cache is the page that it copies. Scheme, `www.` and the slash at
 * the end stay, for the address must open; `isSameAddress` looks past them. Applying it again changes nothing.
 */
export function normaliseAddress(address: string): string | null {
  const url = parse(originalOfArchiveCopy(address));
  if (!url) return null;
  const host = hostWithoutVariant(url.hostname);
  const port = url.port === '' ? '' : `:${url.port}`;
  const hash = url.hash.startsWith('#!') ? url.hash : '';
  const path = pathWithoutVariant(url.pathname);
  return `${url.protocol}//${host}${port}${path}${keptParameters(url.search)}${hash}`;
}

/** Whether two addresses lead to one page: normalised, scheme, `www.`, index file and last slash aside. */
export function isSameAddress(a: string, b: string): boolean {
  const key = addressKey(a);
  return key !== null && key === addressKey(b);
}

function addressKey(address: string): string | null {
  const normal = normaliseAddress(address);
  if (normal === null) return null;
  const url = new URL(normal);
  const path = url.pathname.replace(FRONT_FILE, '/').replace(/\/+$/, '');
  return `${url.host.replace(/^www\d?\./, '')}${path}?${url.searchParams.toString()}${url.hash}`;
}

/**
 * The address that stands for the page that is open: its `rel=canonical` or `og:url` when that is
 * another way to write this site's page, else its own. A canonical on another site is a clue to the
 * original and not this page's identity; one that names the front page for every page is a mistake.
 * Never null: an address that is not http(s) comes back as it is.
 */
export function canonicalAddress(document: Document, url: string): string {
  const own = normaliseAddress(url);
  if (own === null) return url;
  for (const given of givenAddresses(document)) {
    const absolute = resolve(given, url);
    const canonical = absolute === null ? null : normaliseAddress(absolute);
    if (canonical !== null && isSameSite(canonical, own) && !isFrontPage(canonical))
      return canonical;
  }
  return own;
}

/** True when two normalised addresses are of one site: the same host, or one a subdomain of the other. */
export function isSameSite(a: string, b: string): boolean {
  const site = (address: string): string => new URL(address).hostname.replace(/^www\d?\./, '');
  const [left, right] = [site(a), site(b)];
  return left === right || left.endsWith(`.${right}`) || right.endsWith(`.${left}`);
}

/** An absolute http(s) address, or null. */
export function resolve(href: string, base: string): string | null {
  try {
    const url = new URL(href, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

function givenAddresses(document: Document): string[] {
  return [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url" i]')?.getAttribute('content'),
  ].filter((href) => href !== null && href !== undefined && href.trim() !== '') as string[];
}

function parse(address: string): URL | null {
  const absolute = resolve(address.trim(), 'about:blank');
  return absolute === null ? null : new URL(absolute);
}

/** Variants may be stacked (`m.amp.example.org`): each is taken off, so that a second pass finds none. */
function hostWithoutVariant(hostname: string): string {
  const plain = withoutOneVariant(hostname);
  return plain === hostname ? plain : hostWithoutVariant(plain);
}

function withoutOneVariant(hostname: string): string {
  const rest = hostname.replace(/^www\.(?=(?:m|mobile|amp)\.)/, '').replace(MOBILE, '');
  // "m.de" is a site, not the mobile variant of a top-level domain.
  const host = rest.includes('.') ? rest : hostname;
  // en.m.wikipedia.org
  return host.replace(/^([a-z-]{2,12})\.m\.(.+\..+)$/, '$1.$2');
}

function pathWithoutVariant(path: string): string {
  let plain = path;
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = plain
      .replace(/^\/(?:amp|amphtml)(?=\/[^/]+)/i, '')
      .replace(/(\/[^/]+)\/(?:amp|amphtml|index\.amp|amp\.html?)(\/?)$/i, '$1$2')
      .replace(/\.amp(\.html?)?$/i, '$1');
  }
  return plain === '' ? '/' : plain;
}

/** Parameters as they were written, so that nothing is encoded anew. */
function keptParameters(search: string): string {
  const named = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair): [name: string, value: string, pair: string] => {
      // With its “?”, or the parser takes a name's own for it.
      const [name = '', value = ''] = [...new URLSearchParams(`?${pair}`)][0] ?? [];
      return [name, value, pair];
    });
  const kept = named.filter(
    ([name, value]) =>
      NAMES_PAGE.test(name) || !(TRACKING.test(name) && !isPageNumber(name, value)),
  );
  kept.sort(([a, , x], [b, , y]) => compare(a, b) || compare(x, y));
  return kept.length === 0 ? '' : `?${kept.map(([, , pair]) => pair).join('&')}`;
}

/** Old systems name pages by `?cid=48213` or `?src=…`: a long number is kept. */
function isPageNumber(name: string, value: string): boolean {
  return /^(?:cid|src|from|sh|st|mod)$/i.test(name) && /^\d{4,}$/.test(value);
}

function isFrontPage(address: string): boolean {
  const url = new URL(address);
  return url.pathname === '/' && url.search === '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
