import type { Article } from '../../model';
import type { SourceClues } from '../clues';
import { fromHead, fromLine, linkParty, outletParty, type Candidate } from '../candidate';
import { outletNamed, outletsListed, type Outlet } from '../outlets';
import { hostOf } from '../http-address';
import { PICTURE } from './picture-credit';
import type { SourceLine } from '../source-lines';

const LONGEST_BYLINE = 140;
const BY =
  /^(by|von|par|por|di|de|från|av|door|автор|текст|文|글)(\s*[:：]\s*|\s+|(?=The |[A-Z]{2,}\b))/iu;
const POST =
  /\s+(staff|writers?|reporters?|correspondents?|journalists?|national|political|senior|science|health|business|sports?|news|wire|editors?|contributor|service|video|via|redaktion|bureau)\b.*$/iu;
/** A lone agency's name is mostly a photo credit, but not where bylines stand. */
const DATE = /\d{1,4}[./-]\d{1,2}|\d{4}|\b\d{1,2}(st|nd|rd|th)?\b/;

/** Agencies and outlets among the authors that the page prints: "By Reuters", "Adam Vidler and AP", "AFP". */
export function bylines(line: SourceLine, next: SourceLine | undefined): Candidate[] {
  const text = line.text.trim();
  if (text.length > LONGEST_BYLINE || line.hint === 'caption' || line.hint === 'related') return [];
  if (PICTURE.test(text)) return [];
  const isByline = line.hint === 'byline' || BY.test(text);
  const isLone = isLoneName(line, next);
  if (!isByline && !isLone) return [];
  if (line.place === 'body' || (line.place === 'outside' && line.hint !== 'byline')) return [];
  return authors(text)
    .filter(({ agency, common }) => agency === true || (isByline && common !== true))
    .map((outlet) =>
      fromLine(
        'byline',
        'article',
        outletParty(outlet),
        line,
        [0, text.length],
        isByline ? 0.8 : 0.6,
      ),
    );
}

/** An agency alone on a line at the head of the story, before its date, or alone at its very end. */
function isLoneName(line: SourceLine, next: SourceLine | undefined): boolean {
  if (line.text.length > 40 || line.place === 'outside' || line.place === 'body') return false;
  if (line.offset === null) return line.place === 'top' && line.hint === null && beforeDate(next);
  return line.place === 'end' ? next === undefined || next.offset === null : beforeDate(next);
}

const beforeDate = (next: SourceLine | undefined): boolean =>
  next !== undefined && next.text.length < 60 && DATE.test(next.text);

/** The outlets in a byline, people left out; posts ("Ap National Political Writer") cut off. */
function authors(text: string): Outlet[] {
  const plain = text
    .replace(BY, '')
    .replace(/\s*[|•]\s*(updated|published|posted)?.*\d{4}.*$/i, '');
  const found = outletsListed(plain);
  if (found.length > 0) return found;
  const pieces = plain.split(/[,|•()\n]|\s[-–—]\s|\b(?:for|of|von)\b/u);
  const outlets = pieces.map((piece) => outletNamed(piece.trim().replace(POST, '')));
  return outlets.filter((outlet) => outlet !== null);
}

/** Authors and providers that the page's head names. An agency is typed Person as often as not. */
export function headAuthors(clues: SourceClues, article: Article): Candidate[] {
  const found: Candidate[] = [];
  for (const outlet of authors(article.byline ?? ''))
    if (!outlet.common)
      found.push(fromHead('byline', outletParty(outlet), article.byline ?? '', 0.75));
  for (const { name, content } of clues.meta) {
    if (!/author|creator|byl|^source$|provider/.test(name)) continue;
    for (const outlet of authors(content.replace(/^\S{1,4}[:：]/u, '')))
      if (!outlet.common)
        found.push(fromHead('structured-data', outletParty(outlet), content, 0.7));
  }
  for (const clue of clues.structured) found.push(...structured(clue));
  return found;
}

function structured({ property, name, url }: SourceClues['structured'][number]): Candidate[] {
  if (property === 'isBasedOn') {
    const party = url === null ? null : linkParty(url, name);
    return party?.known && party.url !== null
      ? [fromHead('structured-data', party, url ?? '', 0.7)]
      : [];
  }
  const outlets = authors(name ?? '').filter(
    ({ agency, common }) => agency === true || (property !== 'publisher' && common !== true),
  );
  const named = outlets.map((outlet) =>
    fromHead('structured-data', outletParty(outlet), `${property}: ${name ?? ''}`, 0.72),
  );
  if (named.length > 0 || hostOf(url) === null || url === null) return named;
  const party = linkParty(url, name);
  return party.known && property !== 'author' && property !== 'publisher'
    ? [fromHead('structured-data', { ...party, url: null }, `${property}: ${url}`, 0.6)]
    : [];
}
