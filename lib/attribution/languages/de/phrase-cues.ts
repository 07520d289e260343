import type { Span } from '../../../model';
import { adjoined, type CueHit } from './cues';
import { CUE_PHRASES } from './lexicon/cue-phrases';
import type { Segment } from './segments';

/** The first predicate of more than a verb in a clause (*kommt zum Schluss*), or null. */
export function phraseIn(text: string, segment: Segment, index: number): CueHit | null {
  for (const [verb, word] of segment.words.entries()) {
    for (const { pattern, tail, complement } of CUE_PHRASES.get(word.lower) ?? []) {
      const rest = text.slice(word.start, segment.span[1]);
      const match = tail.test(rest) ? pattern.exec(rest) : null;
      if (!match) continue;
      const spans = adjoined(partsOf(text, word.start, match));
      const infinitive = match[0];
      return { segment: index, verb, spans, complement, infinitive, final: false, last: index };
    }
  }
  return null;
}

/** The spans of a phrase without its gap. */
function partsOf(text: string, start: number, match: RegExpExecArray): Span[] {
  const gap = match.groups?.['gap'] ?? '';
  const end = start + match[0].length;
  if (gap.trim() === '') return [[start, end]];
  const from = start + match[0].indexOf(gap);
  return [trimSpaces(text, [start, from]), trimSpaces(text, [from + gap.length, end])];
}

function trimSpaces(text: string, [start, end]: Span): Span {
  const part = text.slice(start, end);
  return [
    start + (part.length - part.trimStart().length),
    end - (part.length - part.trimEnd().length),
  ];
}
