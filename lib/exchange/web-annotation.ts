import type { Annotation, Attribution, Article, Selector } from '../model';
import { codePointsBefore } from './code-points';
import {
  fileName,
  sourcesByOwner,
  type ExportedArticle,
  type ExportedFile,
} from './exported-article';

/** Terms of our own, so that no property is dropped as unknown. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    whence: 'urn:whence:terms#',
    verdict: 'whence:verdict',
    color: 'whence:color',
    speaker: 'whence:speaker',
    role: 'whence:role',
    sourceClass: 'whence:sourceClass',
  },
] as const;

/**
 * The reader's annotations as W3C Web Annotations (JSON-LD), in one AnnotationPage. Offsets of positions
 * become Unicode code points. Each annotation says when the page was read (TimeState), and links the
 * article's original sources; a sister site is none.
 */
export function toWebAnnotations(exported: ExportedArticle): ExportedFile {
  const { reading, annotations } = exported;
  const items = annotations.map((annotation) => webAnnotation(exported, annotation));
  const page = {
    '@context': CONTEXT,
    id: `urn:whence:page:${encodeURIComponent(reading.article.canonicalUrl)}`,
    type: 'AnnotationPage',
    items: items.map(({ '@context': _context, ...item }) => item),
  };
  return {
    name: fileName(reading, 'jsonld'),
    mimeType: 'application/ld+json',
    text: `${JSON.stringify(page, null, 2)}\n`,
  };
}

/** One annotation by itself. */
export function webAnnotation({ reading }: ExportedArticle, annotation: Annotation) {
  const { article, attributions, readAt } = reading;
  const statement = attributions.find(({ id }) => id === annotation.statementId);
  const links = sourcesByOwner(reading)
    .others.map(({ url }) => url)
    .filter((url) => url !== null);
  return {
    '@context': CONTEXT,
    id: `urn:uuid:${annotation.id}`,
    type: 'Annotation',
    motivation: annotation.note === '' ? 'highlighting' : 'commenting',
    created: time(annotation.createdAt),
    modified: time(annotation.updatedAt),
    body: [
      ...(annotation.note === '' ? [] : [textBody(annotation.note, 'commenting', 'text/markdown')]),
      ...annotation.tags.map((tag) => textBody(tag, 'tagging', 'text/plain')),
      ...links.map((url) => ({ type: 'SpecificResource', purpose: 'linking', source: url })),
    ],
    target: {
      source: article.canonicalUrl,
      selector: annotation.target.map((selector) => webSelector(article, selector)),
      state: { type: 'TimeState', sourceDate: time(readAt) },
    },
    ...(annotation.verdict === null ? {} : { verdict: annotation.verdict }),
    ...(annotation.colour === null ? {} : { color: annotation.colour }),
    ...attributionTerms(statement),
  };
}

function attributionTerms(statement: Attribution | undefined): object {
  if (!statement) return {};
  const { speaker, sourceClass } = statement;
  return {
    sourceClass,
    ...(speaker ? { speaker: speaker.name } : {}),
    ...(speaker?.role ? { role: speaker.role } : {}),
  };
}

function textBody(value: string, purpose: string, format: string) {
  return { type: 'TextualBody', value, purpose, format };
}

function webSelector({ text }: Pick<Article, 'text'>, selector: Selector): object {
  if (selector.type === 'TextQuoteSelector') return selector;
  return {
    type: selector.type,
    start: codePointsBefore(text, selector.start),
    end: codePointsBefore(text, selector.end),
  };
}

function time(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
