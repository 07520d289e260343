import { bareHost, fromLine, namedIn, outletParty, partiesIn, type Candidate } from '../candidate';
import {
  CONTRIBUTED,
  CONTRIBUTORS,
  LABEL,
  ORIGINAL_LABEL,
  REPUBLISHED,
  REUTERS_SIGN_OFF,
  THIS_TEXT,
} from '../markers';
import { outletNamed, outletsListed } from '../outlets';
import { PICTURE } from './picture-credit';
import type { SourceLine } from '../source-lines';

/** A credit is a line, not a paragraph. */
const LONGEST_CREDIT = 400;
const LONGEST_LABELLED = 160;
const LONGEST_SIGN_OFF = 60;

/** "Original Source: www.rfa.org", "Quelle: dpa": a label and its value. */
export function labelledCredits(line: SourceLine): Candidate[] {
  const label = line.text.length > LONGEST_LABELLED ? null : LABEL.exec(line.text);
  if (!label) return [];
  const start = label[0].length;
  const original = ORIGINAL_LABEL.test(line.text);
  const atEdge = line.place !== 'body' && line.hint !== 'related';
  return partiesIn(line, [start, line.text.length])
    .filter((party) => party.known || original || (atEdge && isOnlyHost(line.text.slice(start))))
    .filter(() => original || atEdge || line.hint === 'source')
    .map((party) =>
      fromLine('credit-line', 'article', party, line, [0, line.text.length], original ? 0.95 : 0.8),
    );
}

/** "Source: www.example.org" and no more: an outlet even where the table lacks it. */
const isOnlyHost = (value: string): boolean =>
  /^\S+$/.test(value.trim()) && bareHost(value) !== null;

/** "This article originally appeared on …", "zuerst bei … erschienen". */
export function republished(line: SourceLine): Candidate[] {
  if (line.text.length > LONGEST_CREDIT || line.hint === 'related') return [];
  const marker = REPUBLISHED.exec(line.text);
  if (!marker || (line.place === 'body' && !THIS_TEXT.test(line.text))) return [];
  const start = marker.index;
  const end = sentenceEnd(line.text, start + marker[0].length);
  const parties = partiesIn(line, [start, end]);
  return parties
    .slice(0, 2)
    .map((party, index) =>
      fromLine('republished', 'article', party, line, [0, end], 0.95 - index / 10),
    );
}

/** "With files from …", "Con información de AFP, EFE y Reuters", "Associated Press writer … contributed". */
export function contributions(line: SourceLine): Candidate[] {
  if (line.text.length > LONGEST_CREDIT || line.hint === 'related') return [];
  const found: Candidate[] = [];
  const whole = [0, line.text.length] as const;
  const isNear = line.text.length < 200 || line.place === 'end';
  const marker = isNear ? CONTRIBUTED.exec(line.text) : null;
  if (marker) {
    const rest = line.text.slice(marker.index + marker[0].length);
    for (const outlet of namedIn(rest.replace(/[).\]].*$/su, '')))
      found.push(fromLine('credit-line', 'article', outletParty(outlet), line, whole, 0.85));
  }
  const staff = CONTRIBUTORS.exec(line.text);
  const employer = staff?.slice(1).find((part) => part && outletNamed(part));
  const outlet = employer ? outletNamed(employer) : null;
  if (outlet) found.push(fromLine('contributed', 'article', outletParty(outlet), line, whole, 0.8));
  return found;
}

/** Reuters closes its stories in a form of its own; agencies in Europe with a bracket: "(dpa/afp)", "(AFP)". */
export function signOffs(line: SourceLine): Candidate[] {
  const whole = [0, line.text.length] as const;
  if (REUTERS_SIGN_OFF.test(line.text)) {
    const reuters = outletNamed('Reuters');
    return reuters
      ? [fromLine('credit-line', 'article', outletParty(reuters), line, whole, 0.75)]
      : [];
  }
  if (line.place !== 'end' || line.hint !== null || line.offset === null) return [];
  const bracket = /(?:^|[.!?»“"”] )\(?([^().]{2,40})\)?\.?$/u.exec(
    line.text.slice(-LONGEST_SIGN_OFF),
  );
  const isBracketed = /\([^()]{2,40}\)\.?$/.test(line.text);
  if (
    !bracket?.[1] ||
    PICTURE.test(bracket[0]) ||
    (!isBracketed && line.text.length > LONGEST_SIGN_OFF)
  )
    return [];
  return outletsListed(bracket[1])
    .filter(({ agency }) => agency)
    .map((outlet) => fromLine('credit-line', 'article', outletParty(outlet), line, whole, 0.7));
}

/** Where the sentence that holds an offset ends; a dot inside a host does not end it. */
function sentenceEnd(text: string, from: number): number {
  const end = /[.!?。](?=\s+\p{Lu}(?!ead the))|[。]/u.exec(text.slice(from));
  return end ? from + end.index + 1 : text.length;
}
