import type { Article, Speaker, Span } from '../model';
import { hostOf } from './http-address';
import { linkTo } from './text-fragment';

export interface CitationInput {
  article: Pick<
    Article,
    'title' | 'siteName' | 'publishedAt' | 'canonicalUrl' | 'text' | 'blocks' | 'lang'
  >;
  span: Span;
  speaker: Speaker | null;
  /** In the user's language, put after the speaker; for a paraphrase, that it is one. */
  remark: string | null;
  /** BCP 47, for the date. */
  locale: string;
}

/** A passage with its source, ready for the clipboard. */
export interface CopiedCitation {
  text: string;
  markdown: string;
  html: string;
}

const OUTER_MARKS = /^[\s“”„«»"「『‹‘']+|[\s“”„«»"」』›,]+$/gu;

/** Passage, speaker, outlet, headline, date and a link to the passage, as plain text, Markdown and HTML. */
export function citePassage({
  article,
  span,
  speaker,
  remark,
  locale,
}: CitationInput): CopiedCitation {
  const passage = article.text
    .slice(...span)
    .replace(/\s*\n\s*/g, ' ')
    .replace(OUTER_MARKS, '');
  const who = [speaker?.name, speaker?.role, remark].filter(Boolean).join(', ');
  const outlet = article.siteName ?? hostOf(article.canonicalUrl) ?? '';
  const date = article.publishedAt === null ? '' : formatDate(article.publishedAt, locale);
  const link = linkTo(article, span);
  const title = article.title.trim() || outlet;
  const place = [outlet, date].filter(Boolean);
  return {
    text: `“${passage}”\n— ${[who, `“${title}”`, ...place].filter(Boolean).join(', ')}\n${link}`,
    markdown: `> “${escapeMarkdown(passage)}”\n>\n> — ${[
      escapeMarkdown(who),
      `[${escapeMarkdown(title)}](${link.replace(/[()<>\\]/g, percentEncoded)})`,
      ...place.map(escapeMarkdown),
    ]
      .filter(Boolean)
      .join(', ')}`,
    html: `<blockquote cite="${escapeHtml(link)}"><p>“${escapeHtml(passage)}”</p></blockquote><p>— ${[
      escapeHtml(who),
      `<a href="${escapeHtml(link)}">${escapeHtml(title)}</a>`,
      ...place.map(escapeHtml),
    ]
      .filter(Boolean)
      .join(', ')}</p>`,
  };
}

/** As precise as the page gives it: a year, a month, a day. The page's own day, whatever the reader's time zone. */
function formatDate(iso: string, locale: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso) ?? [];
  if (year === undefined) return '';
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(date);
}

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');

const percentEncoded = (mark: string): string =>
  `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
