import type { Span } from '../../../model';
import { quotationsWithin } from './quotations';

/** Words before a full stop that do not end a sentence. */
const ABBREVIATIONS = new Set(
  (
    'dr prof hr fr st nr bzw ca usw etc vgl ggf evtl inkl sog bspw mio mrd jh abs art str tel ' +
    'geb gest jan feb mär apr jun jul aug sep sept okt nov dez mag dipl ing phil med jur hon ' +
    'gen lt col co inc corp ltd z b d h u a i e s o v m'
  ).split(' '),
);

/** Longer words need no look-up: no abbreviation is so long. */
const LONGEST_WORD = 20;

const END = /[.!?…]+["“”«»‘)\]]*(?=\s|$)/g;

/**
 * Splits one block into sentences. A stop inside a quotation ends none, unless the quotation ends
 * with it; ordinals (12. Mai), initials and common abbreviations end none either.
 */
export function sentencesIn(text: string, [start, end]: Span, quotations: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(END)) {
    const at = start + match.index;
    const stop = at + match[0].length;
    const [inside] = quotationsWithin(quotations, [at, at + 1]);
    if (inside && stop < inside[1]) continue;
    if (!endsSentence(text, from, at, stop, end)) continue;
    sentences.push([from, stop]);
    from = stop;
    while (from < end && /\s/.test(text.charAt(from))) from += 1;
  }
  if (from < end) sentences.push([from, end]);
  return sentences;
}

function endsSentence(text: string, from: number, at: number, stop: number, end: number): boolean {
  const next = text.slice(stop, Math.min(end, stop + 4)).trimStart();
  if (next !== '' && !/^[\p{Lu}\p{N}„“»«"‚‘(–[]/u.test(next)) return false;
  if (text.charAt(at) !== '.' || stop > at + 1) return true;
  const word = /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(from, at - LONGEST_WORD), at))?.[0] ?? '';
  if (/^\d{1,2}$/.test(word) && next !== '') return false;
  return !(ABBREVIATIONS.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word)) || next === '';
}
