import type { Annotation } from '../model';
import { fileName, type ExportedArticle, type ExportedFile } from './exported-article';

/** Names nobody: Whence has no accounts, and `.invalid` is no host (RFC 2606). */
const USER = 'acct:reader@whence.invalid';

/**
 * The reader's annotations in the JSON that Hypothesis exports and imports. Places are given by quotation alone:
 * Hypothesis counts positions in the whole page, Whence in the article. A verdict becomes a tag.
 */
export function toHypothesis(exported: ExportedArticle): ExportedFile {
  const { reading, annotations } = exported;
  const file = {
    export_date: isoTime(reading.readAt),
    export_userid: USER,
    client_version: 'whence',
    annotations: annotations.map((annotation) => hypothesisAnnotation(exported, annotation)),
  };
  return {
    name: fileName(reading, 'hypothesis.json'),
    mimeType: 'application/json',
    text: `${JSON.stringify(file, null, 2)}\n`,
  };
}

function hypothesisAnnotation({ reading: { article } }: ExportedArticle, annotation: Annotation) {
  const { id, note, quote, tags, verdict, target } = annotation;
  const quotes = target.filter(({ type }) => type === 'TextQuoteSelector');
  const uri = article.canonicalUrl;
  return {
    id,
    created: isoTime(annotation.createdAt),
    updated: isoTime(annotation.updatedAt),
    user: USER,
    uri,
    text: note,
    tags: verdict === null ? tags : [...tags, verdict],
    document: { title: [article.title] },
    target: [
      {
        source: uri,
        selector:
          quotes.length > 0
            ? quotes
            : [{ type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' }],
      },
    ],
  };
}

function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
