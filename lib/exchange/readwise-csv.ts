import type { Annotation } from '../model';
import { cslItem } from './csl';
import { csvOf } from './csv';
import { fileName, oneLine, type ExportedArticle, type ExportedFile } from './exported-article';

/** The columns that Readwise's import knows. */
const COLUMNS = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'];

/** The longest that Readwise takes, in UTF-16 code units (its API's documentation). */
const MOST = { text: 8191, title: 511, url: 2047 };

/** Says that something was cut. */
const CUT = ' […]';

/** The reader's annotations for Readwise: one row each. What is too long is cut at a word, and says so. */
export function toReadwise(exported: ExportedArticle): ExportedFile {
  const { reading, annotations } = exported;
  const { article } = reading;
  const [author] = cslItem(exported).author ?? [];
  const url = article.canonicalUrl.length <= MOST.url ? article.canonicalUrl : '';
  const row = ({ quote, note, createdAt }: Annotation, index: number) => [
    cutTo(MOST.text, oneLine(quote)),
    cutTo(MOST.title, oneLine(article.title)),
    cutTo(MOST.title, oneLine(author?.literal ?? article.siteName ?? '')),
    url,
    cutTo(MOST.text, note),
    String(index + 1),
    new Date(createdAt).toISOString().slice(0, 19).replace('T', ' '),
  ];
  return {
    name: fileName(reading, 'readwise.csv'),
    mimeType: 'text/csv',
    text: csvOf([COLUMNS, ...annotations.map(row)]),
  };
}

function cutTo(most: number, text: string): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most - CUT.length + 1);
  const end = start.search(/\s\S*$/u);
  return (end > 0 ? start.slice(0, end) : text.slice(0, most - CUT.length)) + CUT;
}
