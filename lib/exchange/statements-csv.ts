import {
  fileName,
  notesOn,
  statementWords,
  wordsOf,
  type ExportedArticle,
  type ExportedFile,
} from './exported-article';
import type { Attribution } from '../model';
import { csvOf } from './csv';

const COLUMNS = [
  'article',
  'url',
  'site',
  'published',
  'speaker',
  'role',
  'class',
  'kind',
  'hedged',
  'statement',
  'cue',
  'source',
  'by',
  'verdict',
  'tags',
  'note',
  'link',
] as const;

type Row = Record<(typeof COLUMNS)[number], string>;

/** One line a statement, for a spreadsheet. */
export function toCsv(exported: readonly ExportedArticle[]): ExportedFile {
  const rows = exported.flatMap((one) =>
    one.reading.attributions.map((attribution) => rowOf(one, attribution)),
  );
  const lines = [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))];
  const [first] = exported;
  const name =
    exported.length === 1 && first ? fileName(first.reading, 'csv') : 'whence-statements.csv';
  return { name, mimeType: 'text/csv', text: csvOf(lines) };
}

function rowOf(exported: ExportedArticle, attribution: Attribution): Row {
  const { reading, linkTo } = exported;
  const { article } = reading;
  const notes = notesOn(exported, attribution);
  return {
    article: article.title,
    url: article.canonicalUrl,
    site: article.siteName ?? '',
    published: article.publishedAt ?? '',
    speaker: attribution.speaker?.name ?? '',
    role: attribution.speaker?.role ?? '',
    class: attribution.sourceClass,
    kind: attribution.kind,
    hedged: attribution.hedged ? 'yes' : 'no',
    statement: statementWords(reading, attribution),
    cue: wordsOf(reading, attribution.cue),
    source: wordsOf(reading, attribution.source),
    by: attribution.by,
    verdict: notes
      .map(({ verdict }) => verdict ?? '')
      .filter(Boolean)
      .join(', '),
    tags: [...new Set(notes.flatMap(({ tags }) => tags))].join(', '),
    note: notes
      .map(({ note }) => note)
      .filter(Boolean)
      .join('\n\n'),
    link: linkTo(attribution.content[0]!),
  };
}
