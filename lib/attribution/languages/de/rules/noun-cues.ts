import type { Span } from '../../../../model';
import { isApposed } from '../apposition';
import { isInfinitive, isRelative, isReported, isSurelyReported } from '../clauses';
import type { Find, Sentence } from '../find';
import { ARTICLES, PREPOSITIONS, SUBORDINATORS } from '../lexicon/function-words';
import { LIGHT, isSayingNoun } from '../lexicon/saying-nouns';
import { mainSubject, resumes } from '../main-clause';
import { nounPhraseAt } from '../noun-phrase';
import type { Segment } from '../segments';
import { isCapital, trimmed, type Word } from '../words';

/** So many words may part the noun from its clause: *die Hoffnung geäußert, dass*. */
const MOST_BETWEEN = 2;

/** A clause in the Konjunktiv may begin so many segments after its subject. */
const MOST_INSERTED = 4;

const POSSESSIVE = /^(sein|ihr|unser)(e|en|em|er|es)?$/;

/**
 * *Die Forderung der Opposition, …*, *mit der Begründung, …*, *erhob den Vorwurf, …*: a noun of saying
 * with the clause or quotation that it announces. The source is whose saying it is (genitive, possessive)
 * or, when the noun only completes the verb, the subject.
 */
export function findNounCues(sentence: Sentence): Find[] {
  const { segments, text } = sentence;
  return segments.flatMap((segment, index): Find[] => {
    const announces =
      !segment.quotation && /[,:]/.test(segment.mark) && index + 1 < segments.length;
    const at = announces ? sayingNounAt(segment.words) : -1;
    if (at < 0) return [];
    const noun = nounOf(segment.words, at);
    const owner = ownerOf(segment.words, at, noun.from);
    if (!isSaid(segments, index + 1, owner !== null)) return [];
    const source = owner?.span ?? subjectSpan(sentence, segment, index, noun.from);
    const content = trimmed(text, [segments[index + 1]!.span[0], endOf(segments, index + 1)]);
    if (!source || !content) return [];
    const from =
      owner && noun.from === at - 1 && POSSESSIVE.test(segment.words[at - 1]!.lower)
        ? at
        : noun.from;
    const cue: Span = [segment.words[from]!.start, segment.words[at]!.end];
    return [{ source: [source], cue: [cue], content: [content], rule: 'noun-cue' }];
  });
}

/** The noun of saying that ends the clause but for its owner and verb; -1 when there is none. */
function sayingNounAt(words: readonly Word[]): number {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    if (!isCapital(words[at]) || !isSayingNoun(words[at]!.text)) continue;
    const next = afterOwner(words, at);
    const rest = words.slice(next);
    return rest.length <= MOST_BETWEEN && !rest.some(isCapital) ? at : -1;
  }
  return -1;
}

function afterOwner(words: readonly Word[], at: number): number {
  const owner = ownerAt(words, at);
  let next = owner?.next ?? at + 1;
  while (PREPOSITIONS.has(words[next]?.lower ?? '')) {
    const phrase = nounPhraseAt(words, next + 1);
    if (!phrase) break;
    next = phrase.next;
  }
  return next;
}

/** *der Opposition* or *von Anna Berg* behind the noun. */
function ownerAt(words: readonly Word[], at: number): { span: Span; next: number } | null {
  const opener = words[at + 1]?.lower ?? '';
  const from = /^(von|vom)$/.test(opener) ? at + 2 : at + 1;
  if (from === at + 1 && !/^(der|des|eines|einer|dieser|dieses)$/.test(opener)) return null;
  return nounPhraseAt(words, from);
}

function ownerOf(words: readonly Word[], at: number, from: number): { span: Span } | null {
  const owner = ownerAt(words, at);
  if (owner) return owner;
  const first = words[from]!;
  return from < at && POSSESSIVE.test(first.lower) ? { span: [first.start, first.end] } : null;
}

/** Where the noun's phrase begins: at its determiner, or at *mit*. */
function nounOf(words: readonly Word[], at: number): { from: number } {
  let from = at;
  while (
    from > 0 &&
    /^\p{Ll}+(e|en|er|em|es)$/u.test(words[from - 1]!.text) &&
    !ARTICLES.has(words[from - 1]!.lower)
  )
    from -= 1;
  if (from > 0 && ARTICLES.has(words[from - 1]!.lower)) from -= 1;
  if (words[from - 1]?.lower === 'mit') from -= 1;
  return { from };
}

/** The subject of a verb that the noun completes: who makes the demand can speak. */
function subjectSpan(
  { text, segments, cues }: Sentence,
  { words }: Segment,
  index: number,
  from: number,
): Span | null {
  const light = words[from]!.lower === 'mit' || words.some(({ lower }) => LIGHT.has(lower));
  if (!light || cues.some(({ segment, last }) => segment <= index && last >= index)) return null;
  const subject = mainSubject(segments, index + 1);
  return subject && text.slice(...subject.span).toLowerCase() !== 'es' ? subject.span : null;
}

/** A quotation, *dass*, a clause in the Konjunktiv or an infinitive; a relative clause says nothing. */
function isSaid(segments: readonly Segment[], at: number, owned: boolean): boolean {
  const next = segments[at]!;
  if (next.quotation) return segments[at - 1]!.mark === ':';
  const first = next.words[0]?.lower ?? '';
  if (/^(dass|daß)$/.test(first)) return true;
  if (SUBORDINATORS.has(first) || isRelative(next.words)) return false;
  if (isReported(next) || isInfinitive(segments.slice(0, at + 1), at)) return true;
  const later = segments.slice(at + 1, at + MOST_INSERTED);
  return owned && !isApposed(next) && later.some(isSurelyReported);
}

/** The end of the clause or quotation: before a semicolon or the verb that the noun is the subject of. */
function endOf(segments: readonly Segment[], at: number): number {
  let last = at;
  while (
    last < segments.length - 1 &&
    segments[last]!.mark !== ';' &&
    !resumes(segments[last + 1]!)
  )
    last += 1;
  return segments[last]!.span[1];
}
