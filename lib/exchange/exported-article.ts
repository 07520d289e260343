import type { Annotation, Attribution, OriginalSource, Reading, Span } from '../model';

/** What an export is made of: one reading of an article, and what the reader noted on it. */
export interface ExportedArticle {
  reading: Reading;
  annotations: readonly Annotation[];
  tags: readonly string[];
  /** A link to a passage of the article; the article's own address where none can be made. */
  linkTo(span: Span): string;
}

/** A file to hand to the user. */
export interface ExportedFile {
  name: string;
  mimeType: string;
  text: string;
}

/** The words of a statement on one line, its pieces joined by an ellipsis. */
export function statementWords({ article }: Reading, { content }: Attribution): string {
  return content.map((span) => oneLine(article.text.slice(...span))).join(' … ');
}

/** The article's words on some spans, joined; empty for none. */
export function wordsOf({ article }: Reading, spans: readonly Span[]): string {
  return spans.map((span) => oneLine(article.text.slice(...span))).join(' ');
}

/** The reader's annotations on a statement. */
export function notesOn(
  { annotations }: ExportedArticle,
  { id }: Pick<Attribution, 'id'>,
): Annotation[] {
  return annotations.filter(({ statementId }) => statementId === id);
}

/** Annotations that are on no statement of this reading, so that an export loses none. */
export function otherNotes({ annotations, reading }: ExportedArticle): Annotation[] {
  const known = new Set(reading.attributions.map(({ id }) => id));
  return annotations.filter(({ statementId }) => statementId === null || !known.has(statementId));
}

/** The sources of another owner, which alone count as sources; and the sister sites that the article credits. */
export function sourcesByOwner({ originals }: Reading): {
  others: OriginalSource[];
  sisters: OriginalSource[];
} {
  return {
    others: originals.filter(({ owner }) => owner === 'other'),
    sisters: originals.filter(({ owner }) => owner === 'same'),
  };
}

/** White space as single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Longest file name: systems allow 255 bytes, and a letter may take four. */
const LONGEST_NAME = 60;

/** A file name from the article's title: letters, digits and hyphens. */
export function fileName({ article }: Reading, ending: string): string {
  const words = article.title.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? ['article'];
  return `${words.join('-').slice(0, LONGEST_NAME).toLowerCase()}.${ending}`;
}
