import { cslItem, type CslDate } from './csl';
import { oneLine, type ExportedArticle, type ExportedFile } from './exported-article';

/**
 * BibTeX, in the fields of biblatex (`@online` with `date` and `urldate`) that its readers know: one entry an
 * article, notes in `note`. Names and titles stand in braces of their own, so that nothing splits them or
 * takes their capitals away.
 */
export function toBibtex(exported: readonly ExportedArticle[]): ExportedFile {
  const keys = new Map<string, number>();
  return {
    name: 'whence-articles.bib',
    mimeType: 'application/x-bibtex',
    text: exported.map((one) => entry(one, keys)).join('\n'),
  };
}

function entry(exported: ExportedArticle, keys: Map<string, number>): string {
  const item = cslItem(exported);
  const fields: [name: string, value: string | undefined][] = [
    ['title', `{${escaped(item.title)}}`],
    ['author', item.author?.map(({ literal }) => `{${escaped(literal)}}`).join(' and ')],
    ['organization', item['container-title'] && `{${escaped(item['container-title'])}}`],
    ['date', item.issued && isoDate(item.issued)],
    ['url', item.URL.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', isoDate(item.accessed)],
    ['langid', item.language && escaped(item.language)],
    ['keywords', exported.tags.map((tag) => escaped(tag.replaceAll(',', ' '))).join(', ')],
    ['note', item.note && escaped(oneLine(item.note))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@online{${keyOf(exported, keys)},`, ...lines, '}', ''].join('\n');
}

/** Site, year and first word of the title, in letters and digits of ASCII; a number tells equal ones apart. */
function keyOf({ reading: { article } }: ExportedArticle, keys: Map<string, number>): string {
  const { hostname } = new URL(article.canonicalUrl);
  const [site = 'page'] = hostname.replace(/^www\./, '').split('.');
  const year = article.publishedAt?.slice(0, 4) ?? '';
  const word = /[a-z0-9]+/i.exec(plain(article.title))?.[0].toLowerCase() ?? '';
  const key = `${plain(site)}${year}${word}`;
  const times = keys.get(key) ?? 0;
  keys.set(key, times + 1);
  return times === 0 ? key : `${key}-${times + 1}`;
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/[^a-z0-9 -]/gi, '');
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text without meaning to TeX: what TeX would run or take for a brace is spelled out. */
function escaped(text: string): string {
  return oneLine(text).replace(/[\\{}#$%&_~^]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}

/** As precise as it is known: `2026`, `2026-03` or `2026-03-02`. */
function isoDate({ 'date-parts': [parts] }: CslDate): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
