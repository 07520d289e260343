import type { Span } from '../../../model';
import { cueAt } from './cue-verbs';
import { phraseIn } from './phrase-cues';
import type { Complement } from './lexicon/reporting-verbs';
import type { Segment } from './segments';
import type { Word } from './words';

/** A predicate of saying and thinking, before its source and content are known. */
export interface CueHit {
  /** Index of the segment that holds the finite verb, and of the verb in it. */
  segment: number;
  verb: number;
  spans: Span[];
  complement: Complement;
  infinitive: string;
  /** The finite verb ends its clause: a relative clause, or one with *wie*. */
  final: boolean;
  /** The last segment that the predicate reaches into (a prefix or participle may stand far off). */
  last: number;
}

/** All predicates of saying and thinking in the clauses of one sentence, in order. */
export function cuesIn(text: string, segments: readonly Segment[]): CueHit[] {
  const hits: CueHit[] = [];
  segments.forEach((segment, index) => {
    if (segment.quotation) return;
    const phrase = phraseIn(text, segment, index);
    if (phrase) hits.push(phrase);
    segment.words.forEach((word, at) => {
      if (phrase && overlaps(phrase, word)) return;
      const hit = cueAt(segments, index, at);
      if (hit && !hits.some((other) => other.spans.some((span) => meets(span, hit.spans))))
        hits.push(hit);
    });
  });
  return hits;
}

/** Spans with only a space between them made one. */
export function adjoined(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined[joined.length - 1];
    if (last && span[0] - last[1] <= 1) joined[joined.length - 1] = [last[0], span[1]];
    else joined.push(span);
  }
  return joined;
}

function overlaps(hit: CueHit, word: Word): boolean {
  return hit.spans.some(([start, end]) => word.start < end && word.end > start);
}

function meets([start, end]: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => span[0] < end && span[1] > start);
}
