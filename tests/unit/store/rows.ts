import fc from 'fast-check';
import { annotation, article, correction, link, reading } from './support';
import type { BackupRow } from '../../../lib/store/backup/read';

const page = fc.integer({ min: 1, max: 4 }).map((n) => `https://news.example/${n}`);
const time = fc.integer({ min: 1, max: 9_999_999 });
const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const id = fc.integer({ min: 1, max: 6 });

const articleRow = fc
  .record({ pageId: page, time, text })
  .map(({ pageId, time, text }): BackupRow => ({
    table: 'articles',
    row: {
      ...reading(text, { readAt: time, article: article(text, { url: pageId }) }),
      id: pageId,
      addresses: [pageId],
      tags: ['tag'],
      savedAt: time,
      updatedAt: time,
    },
  }));
const annotationRow = fc
  .record({ id, pageId: page, note: text, time })
  .map(({ id, pageId, note, time }): BackupRow => ({
    table: 'annotations',
    row: annotation(`a${id}`, { pageId, note, updatedAt: time }),
  }));
const sourceRow = fc.record({ id, pageId: page, time }).map(({ id, pageId, time }): BackupRow => ({
  table: 'sources',
  row: link(`l${id}`, { pageId, updatedAt: time }),
}));
const correctionRow = fc.record({ id, pageId: page }).map(({ id, pageId }): BackupRow => ({
  table: 'corrections',
  row: correction(`c${id}`, { pageId, createdAt: id }),
}));

/** Rows of a library, no id twice in a table. */
export const libraryRows = fc.uniqueArray(
  fc.oneof(articleRow, annotationRow, sourceRow, correctionRow),
  { maxLength: 20, selector: ({ table, row }) => `${table} ${row.id}` },
);
