import type { Reading } from '../model';
import {
  oneLine,
  sourcesByOwner,
  type ExportedArticle,
  type ExportedFile,
} from './exported-article';

/** The properties of CSL-JSON that an article needs; the schema refuses any other. */
interface CslItem {
  id: string;
  type: 'article-newspaper' | 'webpage';
  title: string;
  URL: string;
  language?: string;
  author?: { literal: string }[];
  'container-title'?: string;
  issued?: CslDate;
  accessed: CslDate;
  'original-publisher'?: string;
  note?: string;
}

export interface CslDate {
  'date-parts': [number[]];
}

/** CSL-JSON 1.0 for Zotero and its like: one item an article; its first original of another owner, and notes in `note`. */
export function toCsl(exported: readonly ExportedArticle[]): ExportedFile {
  return {
    name: 'whence-articles.json',
    mimeType: 'application/vnd.citationstyles.csl+json',
    text: `${JSON.stringify(exported.map(cslItem), null, 2)}\n`,
  };
}

export function cslItem({ reading, annotations }: ExportedArticle): CslItem {
  const { article, readAt } = reading;
  const issued = article.publishedAt === null ? null : dateOf(article.publishedAt);
  const [original] = sourcesByOwner(reading).others.filter(({ scope }) => scope === 'article');
  const note = [
    ...(original?.url ? [original.url] : []),
    ...annotations.map(({ quote, note }) => `“${oneLine(quote)}” ${note}`.trim()),
  ].join('\n');
  return {
    id: article.canonicalUrl,
    type: article.siteName === null ? 'webpage' : 'article-newspaper',
    title: article.title,
    URL: article.canonicalUrl,
    accessed: dateOf(new Date(readAt).toISOString()) ?? { 'date-parts': [[1970]] },
    ...(article.lang ? { language: article.lang } : {}),
    ...(article.byline ? { author: [{ literal: withoutBy(article) }] } : {}),
    ...(article.siteName ? { 'container-title': article.siteName } : {}),
    ...(issued ? { issued } : {}),
    ...(original ? { 'original-publisher': original.outlet ?? original.host ?? '' } : {}),
    ...(note ? { note } : {}),
  };
}

function withoutBy({ byline }: Reading['article']): string {
  return oneLine(byline ?? '').replace(/^by\s+/i, '');
}

/** Year, month and day as far as an ISO 8601 date gives them; null when it gives none. */
function dateOf(iso: string): CslDate | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso);
  if (!match) return null;
  return {
    'date-parts': [
      match
        .slice(1)
        .filter((part) => part !== undefined)
        .map(Number),
    ],
  };
}
