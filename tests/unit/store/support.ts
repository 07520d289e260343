import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Annotation, Article, Correction, LinkedSource, Reading } from '../../../lib/model';
import { Database } from '../../../lib/store/database';

/** A database of its own, in memory; hand the same factory to open it twice, as two windows do. */
export function newDatabase(indexedDB = new IDBFactory()): Database {
  return new Database('whence', { indexedDB, IDBKeyRange });
}

export const ADDRESS = 'https://news.example/harbour-closes';

export function article(text = 'The harbour closes.', change: Partial<Article> = {}): Article {
  return {
    url: ADDRESS,
    canonicalUrl: ADDRESS,
    title: 'The harbour closes',
    deck: null,
    byline: null,
    siteName: 'Example News',
    publishedAt: '2026-03-04T08:00:00Z',
    modifiedAt: null,
    lang: 'en',
    text,
    blocks: [{ kind: 'paragraph', span: [0, text.length] }],
    links: [],
    ...change,
  };
}

export function reading(text?: string, change: Partial<Reading> = {}): Reading {
  return {
    article: article(text),
    attributions: [],
    originals: [],
    documents: [],
    readAt: 1000,
    ...change,
  };
}

export function annotation(id: string, change: Partial<Annotation> = {}): Annotation {
  return {
    id,
    pageId: ADDRESS,
    statementId: null,
    target: [{ type: 'TextQuoteSelector', exact: 'harbour', prefix: 'The ', suffix: ' closes' }],
    quote: 'harbour',
    note: `note ${id}`,
    tags: [],
    verdict: null,
    colour: 'yellow',
    createdAt: 2000,
    updatedAt: 2000,
    ...change,
  };
}

export function link(id: string, change: Partial<LinkedSource> = {}): LinkedSource {
  return {
    id,
    pageId: ADDRESS,
    state: 'confirmed',
    original: {
      kind: 'user',
      owner: 'other',
      outlet: null,
      host: 'agency.example',
      url: 'https://agency.example/port',
      scope: 'article',
      evidence: { text: '', place: 'outside', span: null },
      confidence: 1,
    },
    originalPageId: null,
    createdAt: 3000,
    updatedAt: 3000,
    ...change,
  };
}

export function correction(id: string, change: Partial<Correction> = {}): Correction {
  return {
    id,
    pageId: ADDRESS,
    target: [],
    change: { type: 'dismiss', statementId: 's1' },
    createdAt: 4000,
    ...change,
  };
}
