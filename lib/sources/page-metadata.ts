import { readJsonLd, typesOf } from '../article/json-ld';
import { httpAddress } from './http-address';
import type { MetaClue, StructuredClue } from './clues';

const META =
  /^(author|article:author|byl|byline|source|sourcetaxonomy|original-source|syndication-source|og:site_name|application-name|copyright|dc\.(creator|source|publisher|rights)|sailthru\.author|parsely-author|cxenseparse:author|provider)$/;
const PROPERTIES = [
  'author',
  'creator',
  'publisher',
  'provider',
  'sourceOrganization',
  'copyrightHolder',
  'creditText',
  'isBasedOn',
] as const;
const ARTICLE_TYPE = /(Article|Posting|Report|WebPage|Review)$/;
/** Names and texts longer than this are no names. */
const LONGEST = 300;
/** More parties than this is a list of something else. */
const MOST_PARTIES = 10;

/** The meta elements that can name an origin. */
export function metaClues(document: Document): MetaClue[] {
  const clues: MetaClue[] = [];
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase();
    const content = (meta.getAttribute('content') ?? '').trim();
    if (content !== '' && META.test(name)) clues.push({ name, content: content.slice(0, LONGEST) });
  }
  return clues;
}

/** Parties and works that the page's JSON-LD names for its article. Posts of a live blog are not the article. */
export function structuredClues(document: Document, base: string): StructuredClue[] {
  const clues: StructuredClue[] = [];
  for (const node of readJsonLd(document)) {
    if (!typesOf(node).some((type) => ARTICLE_TYPE.test(type))) continue;
    for (const property of PROPERTIES) {
      const value: unknown = node[property];
      const values: unknown[] = Array.isArray(value) ? value : [value];
      for (const item of values.slice(0, MOST_PARTIES)) {
        const clue = party(property, item, base);
        if (clue) clues.push(clue);
      }
    }
  }
  return clues;
}

function party(property: string, item: unknown, base: string): StructuredClue | null {
  if (typeof item === 'string') {
    const url = /^https?:/.test(item) ? httpAddress(item) : null;
    return { property, name: url === null ? item.slice(0, LONGEST) : null, url };
  }
  if (typeof item !== 'object' || item === null) return null;
  const { name, url, sameAs } = item as Record<string, unknown>;
  const first: unknown = Array.isArray(name) ? name.join(', ') : name;
  const address = [url, sameAs].find((value): value is string => typeof value === 'string');
  return {
    property,
    name: typeof first === 'string' ? first.slice(0, LONGEST) : null,
    url: httpAddress(address, base),
  };
}
