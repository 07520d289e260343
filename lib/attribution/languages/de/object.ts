import type { Span } from '../../../model';
import { isApposed } from './apposition';
import type { CueHit } from './cues';
import type { Sentence } from './find';
import { PREPOSITIONS } from './lexicon/function-words';
import { FINITE } from './lexicon/reporting-verbs';
import type { Segment } from './segments';
import { isSpeaker } from './speaking';
import type { Subject } from './subject-place';
import { trimmed } from './words';

/** The object of *kritisierte*, *nannte*, *sprach von*: its clause without subject, verb and time; empty when none. */
export function objectOf(
  sentence: Sentence,
  hit: CueHit,
  subject: Subject | null,
  lastOwn: number,
): Span[] {
  const { segments, text } = sentence;
  if (!subject || hit.final || !canSpeak(sentence, hit, subject)) return [];
  const spans = regions(text, segments[hit.segment]!, hit, subject);
  if (spans.some((span) => /(?<!\p{L})(nicht|weder)(?!\p{L})/u.test(text.slice(...span))))
    return [];
  for (const segment of segments.slice(hit.segment + 1, Math.min(lastOwn, hit.last) + 1)) {
    const span = trimmed(text, segment.span);
    if (span && segment !== segments[subject.last]) spans.push(...cutOut(text, span, hit.spans));
  }
  const last = spans[spans.length - 1];
  const end = last && tailEnd(segments, lastOwn);
  if (last && end && end - last[1] > 1) spans[spans.length - 1] = [last[0], end];
  return spans;
}

/** The end of what hangs on an object behind its comma: a list that goes on, a relative or final clause. */
function tailEnd(segments: readonly Segment[], lastOwn: number): number | null {
  let at = lastOwn;
  while (segments[at]?.mark === ',' && segments[at + 1] && isTail(segments[at + 1]!)) at += 1;
  return at > lastOwn ? segments[at]!.words.at(-1)!.end : null;
}

function isTail(segment: Segment): boolean {
  const opener = segment.words[0]?.lower ?? '';
  return !segment.quotation && (/^(der|die|das|den|wonach|um)$/.test(opener) || isApposed(segment));
}

/** Only who can speak takes an object here; *sich* makes the verb another one. */
function canSpeak(sentence: Sentence, hit: CueHit, subject: Subject): boolean {
  const { words } = sentence.segments[hit.segment]!;
  if (words[hit.verb + 1]?.lower === 'sich') return false;
  return (
    subject.place === 'elided' || subject.place === 'relative' || isSpeaker(sentence, subject.span)
  );
}

/** What a segment holds beside verb and subject, with a leading time or place left out. */
export function regions(
  text: string,
  segment: Segment,
  hit: CueHit,
  subject: Subject | null,
): Span[] {
  const taken: Span[] = [...hit.spans];
  if (subject && subject.place !== 'elided') taken.push(subject.span);
  const verb = segment.words[hit.verb]!;
  const joined = segment.words.findIndex(
    (word, index) =>
      word.lower === 'und' && index > hit.verb && FINITE.has(segment.words[index + 1]?.lower ?? ''),
  );
  const end = joined < 0 ? segment.span[1] : segment.words[joined]!.start;
  return cutOut(text, [verb.start, end], taken).filter((span) => {
    const first = /^\S+/.exec(text.slice(...span))?.[0].toLowerCase() ?? '';
    const words = text.slice(...span).split(/\s+/).length;
    return (
      !(PREPOSITIONS.has(first) && words <= 3) &&
      (words > 1 || follows(span, hit) || /^\p{Lu}|^das$/u.test(text.slice(...span)))
    );
  });
}

/** *für belastbar*: one word right behind the end of the predicate. */
function follows([start]: Span, { spans }: CueHit): boolean {
  return spans.length > 1 && start - spans[spans.length - 1]![1] === 1;
}

/** The span without the parts that are taken, each rest trimmed. */
export function cutOut(text: string, span: Span, taken: readonly Span[]): Span[] {
  const rests: Span[] = [];
  let from = span[0];
  for (const [start, end] of [...taken].sort((a, b) => a[0] - b[0])) {
    if (end <= from || start >= span[1]) continue;
    const rest = start > from ? trimmed(text, [from, start]) : null;
    if (rest) rests.push(rest);
    from = Math.max(from, end);
  }
  const rest = from < span[1] ? trimmed(text, [from, span[1]]) : null;
  return rest ? [...rests, rest] : rests;
}
