import { fromLine, outletParty, type Candidate } from '../candidate';
import { outletMentions, outletsListed, type Outlet } from '../outlets';
import { PICTURE } from './picture-credit';
import type { SourceLine } from '../source-lines';

/** A dateline ends within so many characters of its block. */
const LONGEST_DATELINE = 110;
const BRACKETED = /^([^()（【［[]{0,70})[(（]([^()（）]{2,50})[)）]\s*(?:[-–—:.]|--|$)/u;
const EAST_ASIAN = /^\s*[【［[（(〔]([^】］\])）〕]{2,40})[】］\])）〕]/u;
/** "新华社北京4月24日电", "北京4月24日电（记者 …" */
const CHINESE =
  /^\s*[(（]?(\p{Script=Han}{2,12}?(?:社|网|网讯|新闻))?\p{Script=Han}{0,12}\d{1,2}月\d{1,2}日(?:电|電|讯|訊)/u;
/** "МОСКВА, 24 апр — РИА Новости.", "Madrid, 24 abr (EFE).-", "EFE.-" */
const DASHED = /^\p{Lu}[\p{L}\s,./]{1,40}?\d{0,2}[\p{L}\s.]{0,12}?\s*[-–—]\s*([^.\-–—]{2,30})\.\s/u;
/** What an agency's name may be set apart by where no bracket is: "/TASS/.", "München – dpa – ", "Ciudad de México / AP.-". */
const SET_APART: readonly RegExp[] = [
  /^[^/()]{2,60}\/\s?([\p{L} .-]{2,30})\/(?:\.|\s*[-–—]|\s)/u,
  /^\p{Lu}[\p{L} .]{1,40}\s?[/|]\s?([\p{L} ]{2,30})\s?\.?\s?[-–—]/u,
  /^\p{Lu}[\p{L}\s,.]{1,40}\d{0,2}\s*[-–—]\s*([^.\-–—]{2,30})\s*[-–—]\s/u,
  /^\p{Lu}[\p{L}\s]{1,30}\.\s\d{1,2}\s\p{L}{3,10}\.\s([^.—–]{2,30}?)\s*[.—–]/u,
  /^\p{Lu}[\p{L}\s,.]{1,40}[(（]([^()]{2,30})[)）]\s+(?=\p{Lu})/u,
  /^(\p{Lu}{2,8})\s+[-–—]\s/u,
];
const LEADING =
  /^[([]?([\p{Lu}][\p{L}-]{1,20}(?:\/[\p{L}-]{2,20})?)[)\]]?\s*(?:\.\s?[-–—]|[-–—]\s+(?=\p{Lu}{2})|\|)/u;

/** The agency in the dateline that opens a story: "INDIANAPOLIS (AP) —", "(ANSA) - ROMA", "(서울=연합뉴스)". */
export function datelines(line: SourceLine): Candidate[] {
  if (line.hint === 'caption' || line.hint === 'related' || line.place === 'title') return [];
  const head = line.text.slice(0, LONGEST_DATELINE);
  const found =
    agencies(placed(BRACKETED.exec(head)), 2) ??
    agencies(EAST_ASIAN.exec(head), 1) ??
    agencies(CHINESE.exec(head), 0) ??
    agencies(DASHED.exec(head), 1) ??
    agencies(LEADING.exec(head), 1) ??
    setApart(head);
  if (!found) return [];
  const confidence = line.place === 'top' ? 0.9 : 0.6;
  return found.outlets.map((outlet) =>
    fromLine('dateline', 'article', outletParty(outlet), line, [0, found.length], confidence),
  );
}

/** In these forms other words stand as well, so only an agency's name counts. */
function setApart(head: string): ReturnType<typeof agencies> {
  for (const form of SET_APART) {
    const found = agencies(form.exec(head), 1);
    const outlets = found?.outlets.filter(({ agency }) => agency === true) ?? [];
    if (found && outlets.length > 0) return { ...found, outlets };
  }
  return null;
}

/** What stands before the bracket is a place and a date: capitals, few words. */
function placed(match: RegExpExecArray | null): RegExpExecArray | null {
  const place = match?.[1]?.trim() ?? '';
  const isPlace =
    place === '' ||
    /^\p{Lu}[\p{Lu}\p{M}.'’-]+\b/u.test(place) ||
    /^\p{Lu}[\p{L}.'’-]*(?:[\s,/]+\p{Lu}[\p{L}.'’-]*){0,3}[\s,/]*(?:\d|$)/u.test(place);
  return isPlace ? match : null;
}

function agencies(
  match: RegExpExecArray | null,
  group: number,
): { outlets: Outlet[]; length: number } | null {
  const part = match?.[group];
  if (!match || part === undefined || PICTURE.test(part)) return null;
  const listed = outletsListed(part);
  const named = listed.length > 0 ? listed : agenciesIn(part);
  const outlets = named.filter(({ agency, common }) => agency === true || common !== true);
  return outlets.length > 0 ? { outlets, length: match[0].length } : null;
}

/** In scripts without spaces an agency's name is part of a longer word. */
const agenciesIn = (text: string): Outlet[] =>
  outletMentions(text)
    .map(({ outlet }) => outlet)
    .filter(({ agency }) => agency);
