import { isoDate } from './dates';
import type { JsonLdNode } from './json-ld';
import { namesOf, readJsonLd, textOf, typesOf } from './json-ld';

/** What a page says of itself, before anything of its text is looked at. */
export interface PageMetadata {
  /** Titles that the page gives, the most article-like first: structured data, Open Graph, `<title>`. */
  titles: string[];
  description: string | null;
  byline: string | null;
  siteName: string | null;
  publishedAt: string | null;
  modifiedAt: string | null;
  /** As declared, BCP 47; null when the page declares none. */
  lang: string | null;
  /** Structured data or Open Graph call the page an article. */
  isArticle: boolean;
  /** All types of the page's structured data. */
  types: string[];
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|^Report|ClaimReview)$/;

/** Reads JSON-LD, meta elements and microdata; whatever is broken or missing is null. */
export function readMetadata(document: Document): PageMetadata {
  const nodes = readJsonLd(document);
  const meta = readMeta(document);
  const article = articleNode(nodes, meta.get('og:title') ?? document.title);
  const first = (...names: string[]): string | null => firstOf(meta, names);
  const itemprop = (name: string): string | null => microdata(document, name);
  return {
    titles: unique([
      textOf(article?.['headline']),
      first('og:title', 'twitter:title', 'dc.title', 'headline', 'title'),
      textOf(article?.['name']),
      document.title.trim() || null,
    ]),
    description:
      first('og:description', 'description', 'twitter:description') ??
      textOf(article?.['description']),
    byline:
      join(namesOf(article?.['author']).map(byline)) ??
      byline(
        first('author', 'article:author', 'parsely-author', 'sailthru.author', 'byl', 'dc.creator'),
      ) ??
      byline(writtenIn(document)),
    siteName:
      first('og:site_name', 'application-name') ??
      textOf(article?.['publisher']) ??
      textOf(nodes.find((node) => typesOf(node).includes('WebSite'))?.['name']),
    publishedAt:
      isoDate(textOf(article?.['datePublished'])) ??
      isoDate(
        first(
          'article:published_time',
          'parsely-pub-date',
          'date',
          'pubdate',
          'dc.date',
          'dc.date.issued',
        ),
      ) ??
      isoDate(itemprop('datePublished')) ??
      isoDate(
        document.querySelector('time[pubdate],article time[datetime]')?.getAttribute('datetime'),
      ),
    modifiedAt:
      isoDate(textOf(article?.['dateModified'])) ??
      isoDate(first('article:modified_time', 'og:updated_time', 'lastmod')) ??
      isoDate(itemprop('dateModified')),
    lang: declaredLanguage(document, meta, article),
    isArticle: article !== null || meta.get('og:type')?.toLowerCase() === 'article',
    types: nodes.flatMap(typesOf),
  };
}

/** Meta elements by lower-case name, property or itemprop; the first of a name counts. */
function readMeta(document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      element.getAttribute('http-equiv');
    const content = element.getAttribute('content')?.replace(/\s+/g, ' ').trim();
    if (!name || !content) continue;
    for (const key of name.toLowerCase().split(/\s+/)) if (!meta.has(key)) meta.set(key, content);
  }
  return meta;
}

/** The node that describes this page's article: an article type with a headline like the page's. */
function articleNode(nodes: readonly JsonLdNode[], title: string): JsonLdNode | null {
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  const named = articles.find((node) => {
    const headline = textOf(node['headline']);
    return headline !== null && title.includes(headline);
  });
  return named ?? articles[0] ?? null;
}

function declaredLanguage(
  document: Document,
  meta: Map<string, string>,
  article: JsonLdNode | null,
): string | null {
  const declared = [
    document.documentElement.getAttribute('lang'),
    document.documentElement.getAttribute('xml:lang'),
    firstOf(meta, ['content-language', 'language', 'og:locale', 'dc.language']),
    textOf(article?.['inLanguage']),
  ];
  for (const value of declared) {
    const tag = value?.trim().replace(/_/g, '-') ?? '';
    if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return tag;
  }
  return null;
}

function microdata(document: Document, name: string): string | null {
  const element = document.querySelector(`[itemprop~="${name}"]`);
  return element
    ? (element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent)
    : null;
}

/** The author as the page shows it. */
function writtenIn(document: Document): string | null {
  const element = document.querySelector(
    '[itemprop~="author"] [itemprop~="name"],[itemprop~="author"],a[rel~="author"],.byline a,.author a,.byline,.p-author',
  );
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? null;
}

/** Longer is no byline but a box about the author. */
const LONGEST_BYLINE = 120;

function byline(text: string | null): string | null {
  if (text === null || isAddress(text)) return null;
  const name = text
    .replace(/^\s*(?:by|von|par|por|di|text:)\s+/i, '')
    // The date of publication, run on.
    .replace(/[\s\-–—|·•,]*\d{1,2}[ .]+(?:\p{L}{3,9}|\d{1,2})[ .,]+\d{4}.*$/u, '')
    .replace(/[\s\-–—|·•,]*(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}).*$/u, '')
    .replace(/^[\s,;|·•]+|[\s,;|·•]+$/g, '');
  return /\p{L}{2}/u.test(name) && name.length <= LONGEST_BYLINE ? name : null;
}

/** An author field often holds the address of a profile. */
function isAddress(name: string): boolean {
  return /^(?:https?:)?\/\//i.test(name.trim());
}

function firstOf(meta: Map<string, string>, names: readonly string[]): string | null {
  for (const name of names) {
    const content = meta.get(name);
    if (content) return content;
  }
  return null;
}

function join(names: (string | null)[]): string | null {
  const given = [...new Set(names.filter((name) => name !== null))];
  return given.length > 0 ? given.join(', ') : null;
}

function unique(titles: (string | null)[]): string[] {
  return [...new Set(titles.filter((title) => title !== null && title !== ''))] as string[];
}
