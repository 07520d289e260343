import type { Reading } from '../model';
import { articleKey, indexReading } from './recognise';
import { quotationHashes } from './recognisable';

/**
 * Keys by which a saved article is found again, for a multi-entry index; a look-up is a look for equal keys.
 * Which articles then really belong together, `recognise` says.
 */
export interface RecognitionKeys {
  /** Of the quotations: two in common are telling. */
  quotations: string[];
  /** Where it stands and whom it credits. */
  credits: string[];
  /** Names and the headline's words: telling only beside a credit. */
  words: string[];
}

/** How the one key begins that every article has, of its own address. */
export const EVERY_ARTICLE = 'at ';

/** The keys that an article is kept under. */
export function keptKeys(reading: Reading): RecognitionKeys {
  const own = indexReading(reading.article.canonicalUrl, reading);
  return {
    quotations: quotationKeys(reading),
    credits: [
      `of ${own.domain ?? ''}`,
      EVERY_ARTICLE + articleKey(own.pageId),
      ...own.creditedDomains.map((domain) => `credits ${domain}`),
      ...own.creditedAddresses.map((address) => `credits ${address}`),
    ],
    words: wordKeys(own),
  };
}

/** The keys to look for when a page is read: whom it credits, who credits it, what it shares. */
export function soughtKeys(reading: Reading): RecognitionKeys {
  const own = indexReading(reading.article.canonicalUrl, reading);
  return {
    quotations: quotationKeys(reading),
    credits: [
      `credits ${own.domain ?? ''}`,
      `credits ${articleKey(own.pageId)}`,
      ...own.creditedDomains.map((domain) => `of ${domain}`),
      ...own.creditedAddresses.map((address) => EVERY_ARTICLE + address),
    ],
    words: wordKeys(own),
  };
}

const quotationKeys = (reading: Reading): string[] =>
  quotationHashes(reading.article).map((hash) => `“${hash.toString(36)}`);

const wordKeys = ({ names, title }: { names: string[]; title: string[] }): string[] => [
  ...names.map((name) => `named ${name}`),
  ...title.map((stem) => `headline ${stem}`),
];
