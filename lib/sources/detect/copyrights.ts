import { fromLine, outletParty, type Candidate } from '../candidate';
import { outletMentions, outletNamed } from '../outlets';
import type { SourceLine } from '../source-lines';

const MARK = /©|ⓒ|\(c\)|&copy;|\bcopyright\b|저작권자|版权所有|版權所有|著作権/i;
const LONGEST = 260;
/** What a line about a text has, and a picture credit has not. */
const OF_TEXT =
  /\b(19|20)\d\d\b|all rights|rights reserved|copyright|reproduc|riservat|provided by|dpa:\d|전재|재배포|無断|转载|轉載|版权|版權|reservados|réservés/i;

/** "© 2026 The Canadian Press", "© dpa-infocom, dpa:…": whose text it is. Picture credits are passed over. */
export function copyrights(line: SourceLine): Candidate[] {
  const mark = MARK.exec(line.text);
  if (!mark || line.text.length > LONGEST || line.hint === 'caption' || line.hint === 'related')
    return [];
  const rest = line.text.slice(mark.index + mark[0].length).trim();
  const isSignOff = line.place === 'end' && line.offset !== null && outletNamed(rest) !== null;
  if (!isSignOff && !OF_TEXT.test(line.text)) return [];
  if (/\b(photo|image|foto|picture|getty|bild)\b/i.test(line.text)) return [];
  const first = outletMentions(rest)[0]?.outlet ?? outletNamed(rest.replace(/\b(19|20)\d\d\b/, ''));
  if (!first || (first.common && !isSignOff)) return [];
  const confidence = line.place === 'outside' ? 0.55 : 0.72;
  return [
    fromLine('copyright', 'article', outletParty(first), line, [0, line.text.length], confidence),
  ];
}
