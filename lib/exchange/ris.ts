import { cslItem, type CslDate } from './csl';
import { oneLine, type ExportedArticle, type ExportedFile } from './exported-article';

/**
 * RIS for reference managers: one record an article, the tags as keywords, each note as a note (`N1`). A tag is
 * two characters, two spaces, a hyphen and a space; a value is one line.
 */
export function toRis(exported: readonly ExportedArticle[]): ExportedFile {
  return {
    name: 'whence-articles.ris',
    mimeType: 'application/x-research-info-systems',
    text: exported.map(risRecord).join('\r\n'),
  };
}

function risRecord(exported: ExportedArticle): string {
  const item = cslItem(exported);
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', item.type === 'webpage' ? 'ELEC' : 'NEWS'],
    ['TI', item.title],
    ...(item.author ?? []).map(({ literal }): [string, string] => ['AU', literal]),
    ['T2', item['container-title']],
    ['PY', item.issued?.['date-parts'][0][0]?.toString()],
    ['DA', item.issued && risDate(item.issued)],
    ['UR', item.URL],
    ['Y2', risDate(item.accessed)],
    ['LA', item.language],
    ['OP', item['original-publisher']],
    ...exported.tags.map((tag): [string, string] => ['KW', tag]),
    ...(item.note ?? '').split('\n').map((note): [string, string] => ['N1', note]),
  ];
  const lines = fields.flatMap(([tag, value]) => {
    const line = oneLine(value ?? '');
    return line === '' ? [] : [`${tag}  - ${line}`];
  });
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** `YYYY/MM/DD/`, what is not known left empty. */
function risDate({ 'date-parts': [[year, month, day]] }: CslDate): string {
  return `${year}/${padded(month)}/${padded(day)}/`;
}

function padded(part: number | undefined): string {
  return part === undefined ? '' : String(part).padStart(2, '0');
}
