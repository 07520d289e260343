import type { Span } from '../../../model';
import { ARTICLES, BECOME, HAVE, isAdverb } from './lexicon/function-words';
import { CUE_PHRASES } from './lexicon/cue-phrases';
import {
  FINAL,
  FINITE,
  PARTICIPLE,
  type Complement,
  type ReportingVerb,
} from './lexicon/reporting-verbs';
import type { Segment } from './segments';
import { isCapital, type Word } from './words';

/** A predicate of saying or thinking, before its source and content are known. */
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

/** A prefix or participle is looked for in so many further segments. */
const REACH = 4;

/** A particle at the end makes the verb another one: *werteten … aus* is not *werten*. */
const PARTICLE =
  /^(aus|ab|an|auf|ein|vor|zu|zurück|fest|durch|um|nach|los|weg|vorbei|statt|teil|mit|hin|her|fern)$/;

const PASSIVE = new Set(
  'angenommen vermutet befürchtet erwartet berichtet gemeldet spekuliert erzählt behauptet'.split(
    ' ',
  ),
);
const IMPERSONAL = { complement: 'clause', infinitive: 'es wird' } as const;

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

function cueAt(segments: readonly Segment[], segment: number, verb: number): CueHit | null {
  const words = segments[segment]!.words;
  const word = words[verb]!;
  if (isCapital(word) || attributive(words, verb) || words[verb - 1]?.lower === 'zu') return null;
  if (HAVE.has(word.lower)) return perfect(segments, segment, verb);
  if (BECOME.has(word.lower)) return passive(segments, segment, verb);
  const last = verb === words.length - 1;
  const simple = FINITE.get(word.lower) ?? [];
  for (const entry of simple.filter(({ prefix }) => prefix !== '')) {
    const found = lastWord(segments, segment, verb, (lower) => lower === entry.prefix);
    if (found) return hitOf(segment, verb, [word, found.word], entry, false, found.segment);
  }
  const split = simple.find(({ prefix }) => prefix !== '' && words[verb - 1]?.lower === prefix);
  if (split && last) return hitOf(segment, verb, [words[verb - 1]!, word], split, true, segment);
  const bare = simple.find(({ prefix }) => prefix === '');
  if (bare && !(last && hasAuxiliary(words)) && !PARTICLE.test(words[words.length - 1]!.lower))
    return hitOf(segment, verb, [word], bare, last && verb > 0, segment);
  const joined = FINAL.get(word.lower)?.find(({ prefix }) => prefix !== '');
  return joined && last ? hitOf(segment, verb, [word], joined, true, segment) : null;
}

/** *die erklärten Ziele*, *am letzten vermuteten Ort*: an adjective, no verb. */
function attributive(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before || !isCapital(words[at + 1]) || !/(e|en|er)$/.test(words[at]!.lower)) return false;
  const adjective =
    !isCapital(before) && /(en|em|er)$/.test(before.lower) && !isAdverb(before.lower);
  return ARTICLES.has(before.lower) || (adjective && at > 1);
}

function hasAuxiliary(words: readonly Word[]): boolean {
  return words.some(
    ({ lower }) => HAVE.has(lower) || BECOME.has(lower) || /^(ist|sind|war|waren|sei)$/.test(lower),
  );
}

function perfect(segments: readonly Segment[], segment: number, verb: number): CueHit | null {
  const auxiliary = segments[segment]!.words[verb]!;
  const found = lastWord(segments, segment, verb, (lower) => PARTICIPLE.has(lower));
  const entry = found && PARTICIPLE.get(found.word.lower)?.[0];
  if (found && entry)
    return hitOf(segment, verb, [auxiliary, found.word], entry, false, found.segment);
  const before = segments[segment]!.words[verb - 1];
  const final = before && PARTICIPLE.get(before.lower)?.[0];
  const ends = verb === segments[segment]!.words.length - 1;
  return final && ends ? hitOf(segment, verb, [before, auxiliary], final, true, segment) : null;
}

function passive(segments: readonly Segment[], segment: number, verb: number): CueHit | null {
  const words = segments[segment]!.words;
  const inverted = verb === 0 && segment > 0;
  if (!inverted && words[verb - 1]?.lower !== 'es' && words[verb + 1]?.lower !== 'es') return null;
  const participle = words.find(({ lower }) => PASSIVE.has(lower));
  return participle
    ? hitOf(segment, verb, [...impersonal(words, verb), participle], IMPERSONAL, false, segment)
    : null;
}

/** *Es wird*: the pronoun belongs to the cue. */
function impersonal(words: readonly Word[], verb: number): Word[] {
  return words.slice(words[verb - 1]?.lower === 'es' ? verb - 1 : verb, verb + 1);
}

/** The last word of this segment or one of the next, when it is the one wanted. */
function lastWord(
  segments: readonly Segment[],
  from: number,
  verb: number,
  wanted: (lower: string) => boolean,
): { word: Word; segment: number } | null {
  for (let index = from; index <= from + REACH && index < segments.length; index += 1) {
    const { words, quotation } = segments[index]!;
    const word = quotation ? undefined : words[words.length - 1];
    const after = index > from || words.length - 1 > verb;
    if (word && after && wanted(word.lower)) return { word, segment: index };
    const second = words[words.length - 2];
    if (second && index === from && words.length - 2 > verb && wanted(second.lower))
      return { word: second, segment: index };
  }
  return null;
}

function hitOf(
  segment: number,
  verb: number,
  words: readonly Word[],
  entry: Pick<ReportingVerb, 'complement' | 'infinitive'>,
  final: boolean,
  last: number,
): CueHit {
  const spans = words.map(({ start, end }): Span => [start, end]).sort((a, b) => a[0] - b[0]);
  const { complement, infinitive } = entry;
  return { segment, verb, spans: adjoined(spans), complement, infinitive, final, last };
}

/** Parts with only a space between them are one span. */
function adjoined(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined[joined.length - 1];
    if (last && span[0] - last[1] <= 1) joined[joined.length - 1] = [last[0], span[1]];
    else joined.push(span);
  }
  return joined;
}

function phraseIn(text: string, segment: Segment, index: number): CueHit | null {
  for (const [verb, word] of segment.words.entries()) {
    for (const { pattern, complement } of CUE_PHRASES.get(word.lower) ?? []) {
      const match = pattern.exec(text.slice(word.start, segment.span[1]));
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

function overlaps(hit: CueHit, word: Word): boolean {
  return hit.spans.some(([start, end]) => word.start < end && word.end > start);
}

function meets([start, end]: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => span[0] < end && span[1] > start);
}
