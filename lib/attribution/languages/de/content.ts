import type { Span } from '../../../model';
import { isApposed } from './apposition';
import {
  hasVerb,
  isInfinitive,
  isMainClause,
  isRelative,
  isReported,
  isSurelyReported,
} from './clauses';
import type { CueHit } from './cues';
import type { Sentence } from './find';
import {
  COMPLEMENTISERS,
  COORDINATORS,
  NOMINATIVE,
  PREPOSITIONS,
  SUBORDINATORS,
  isAdverb,
} from './lexicon/function-words';
import { resumes } from './main-clause';
import { cutOut, objectOf, regions } from './object';
import type { Segment } from './segments';
import { isSpeaker } from './speaking';
import type { Subject } from './subject-place';
import { trimmed } from './words';

/** What a predicate's content is, and how it was found. */
export interface Content {
  spans: Span[];
  rule: 'quotation' | 'clause' | 'object';
}

/**
 * The content of a predicate within its sentence: a quotation after a colon or before the verb, the
 * clause after it, the clause before it, or its object. Null when there is none.
 * `limit` is the segment where the next predicate with a subject of the same rank begins.
 */
export function contentOf(
  sentence: Sentence,
  hit: CueHit,
  subject: Subject | null,
  limit: number,
): Content | null {
  const lastOwn = Math.max(
    hit.segment,
    subject?.last ?? 0,
    hit.last === hit.segment ? 0 : hit.last,
  );
  const opensAfter =
    hit.final || subject?.place !== 'after' ? lastOwn + 1 : (subject?.last ?? hit.segment) + 1;
  const following = followingOf(sentence, hit, subject, behindAdverbs(sentence, opensAfter), limit);
  const inverted = subject?.place !== 'before' && subject?.place !== 'relative';
  const preceding = inverted ? precedingOf(sentence, hit, subject, lastOwn) : null;
  if (preceding && (preceding.sure || !following))
    return withRest(sentence, preceding, lastOwn, limit);
  if (following) return following;
  const spans = hit.complement === 'object' ? objectOf(sentence, hit, subject, lastOwn) : [];
  return spans.length > 0 ? { spans, rule: 'object' } : null;
}

/** *sagte Li, der Vorsitzende, aber auch, dass*: a segment of small words is passed over. */
function behindAdverbs({ segments }: Sentence, at: number): number {
  const words = segments[at]?.quotation === false ? segments[at]!.words : [];
  const small = words.every(({ lower }) => isAdverb(lower) || COORDINATORS.has(lower));
  return words.length > 0 && small && segments[at]!.mark !== '' ? at + 1 : at;
}

/** What is said after the predicate: a quotation, a clause, an infinitive. */
function followingOf(
  sentence: Sentence,
  hit: CueHit,
  subject: Subject | null,
  opensAfter: number,
  limit: number,
): Content | null {
  const { segments, text } = sentence;
  const next = segments[opensAfter];
  const end = segments[endOf(segments, opensAfter, limit)];
  if (!next || !end || opensAfter >= limit || !isContent(sentence, opensAfter, hit)) return null;
  const far = hit.last > hit.segment && hit.last >= opensAfter;
  const span = trimmed(text, [next.span[0], end.span[1]]);
  const spans = span ? cutOut(text, span, far ? hit.spans : []) : [];
  const objects = far ? [] : addressed(sentence, hit, subject);
  return spans.length > 0
    ? { spans: [...objects, ...spans], rule: next.quotation ? 'quotation' : 'clause' }
    : null;
}

/** The last segment of a clause that is said: *denn* gives the writer's reason, a semicolon ends it. */
function endOf(segments: readonly Segment[], from: number, limit: number): number {
  for (let at = from + 1; at < Math.min(limit, segments.length); at += 1) {
    const segment = segments[at]!;
    const opener = segment.words[0]?.lower;
    const reason = !segment.quotation && opener === 'denn' && !isReported(segment);
    const apart = segments[at - 1]!.mark === ';' && !segments.slice(at).some(isInSpeech);
    if (reason || apart) return at - 1;
  }
  return Math.min(limit, segments.length) - 1;
}

/** *…; die Art habe ihn überrascht*: reported speech goes on behind a semicolon. */
function isInSpeech(segment: Segment): boolean {
  return !segment.quotation && isSurelyReported(segment);
}

/** *forderte die Länder auf, …*: whom it is demanded of belongs to the content. */
function addressed({ text, segments }: Sentence, hit: CueHit, subject: Subject | null): Span[] {
  if (!/^(auffordern|aufrufen|bitten|vorwerfen|beschuldigen|verdächtigen)$/.test(hit.infinitive))
    return [];
  return regions(text, segments[hit.segment]!, hit, subject);
}

/** A quotation, or a clause that is said by its verb to be reported, before *sagte er*. */
function precedingOf(
  sentence: Sentence,
  hit: CueHit,
  subject: Subject | null,
  lastOwn: number,
): (Content & { sure: boolean }) | null {
  const { segments, text } = sentence;
  if (hit.verb !== 0 && !startsInverted(segments[hit.segment]!, hit)) return null;
  if (hit.segment === 0 || (subject === null && !/es/.test(hit.infinitive))) return null;
  if (segments[hit.segment]!.words[0]?.lower === 'und') return null;
  const first = startOf(segments, hit.segment);
  const span = trimmed(text, [segments[first]!.span[0], segments[hit.segment - 1]!.span[1]]);
  if (!span) return null;
  const before = segments.slice(first, hit.segment);
  const quoted = before.every(({ quotation }) => quotation);
  const next = segments[lastOwn + 1];
  const framed = segments[lastOwn]!.mark === ',' && next !== undefined && isReported(next);
  const sure = framed || before.some((one) => one.quotation || isReported(one));
  if (!sure && hit.complement === 'weak' && !(subject && isSpeaker(sentence, subject.span)))
    return null;
  if (!sure && SUBORDINATORS.has(before[0]!.words[0]!.lower) && !before.some(resumes)) return null;
  if (!sure && !before.some((one) => !isApposed(one) && hasVerb(one.words))) return null;
  return { spans: [span], rule: quoted ? 'quotation' : 'clause', sure };
}

function startsInverted({ words }: Segment, hit: CueHit): boolean {
  return hit.verb === 0 || (hit.verb === 1 && /^(so|es)$/.test(words[0]!.lower));
}

/** The first segment of what stands before the verb: all of the sentence behind a colon or semicolon. */
function startOf(segments: readonly Segment[], index: number): number {
  for (let at = index - 1; at > 0; at -= 1) if (/[;:]/.test(segments[at - 1]!.mark)) return at;
  return 0;
}

/** *Die Lage, sagte er, sei ernst*: what follows goes on with the same content. */
function withRest(sentence: Sentence, content: Content, lastOwn: number, limit: number): Content {
  const { segments, text } = sentence;
  const next = segments[lastOwn + 1];
  if (!next || lastOwn + 1 >= limit || !goesOn(segments, lastOwn)) return content;
  const rest = trimmed(text, [
    next.span[0],
    segments[Math.min(limit, segments.length) - 1]!.span[1],
  ]);
  return rest ? { ...content, spans: [...content.spans, rest] } : content;
}

function goesOn(segments: readonly Segment[], lastOwn: number): boolean {
  const next = segments[lastOwn + 1]!;
  if (next.quotation) return true;
  const first = next.words[0]?.lower ?? '';
  if (SUBORDINATORS.has(first) && !/^(weil|wenn)$/.test(first)) return false;
  return isReported(next) || first === 'weil' || first === 'dass' || first === 'denn';
}

/** Whether the segment opens what is said. */
function isContent(sentence: Sentence, at: number, hit: CueHit): boolean {
  const { segments } = sentence;
  const next = segments[at]!;
  const mark = segments[at - 1]?.mark ?? '';
  if (next.quotation) return true;
  if (mark === ':') return isReported(next) || endsInStop(sentence);
  if (mark !== ',' && mark !== '–') return false;
  const words = next.words;
  const first = words[0]?.lower ?? '';
  if (/^(dass|daß|ob)$/.test(first) || words[1]?.lower === 'dass') return true;
  if (hit.complement !== 'weak' && COMPLEMENTISERS.has(first)) return true;
  const place = PREPOSITIONS.has(first) && isInfinitive(segments.slice(0, at + 1), at);
  if (SUBORDINATORS.has(first) && hit.final) return false;
  if (SUBORDINATORS.has(first) && !place)
    return segments
      .slice(at, at + 3)
      .some((one) => isReported(one) || one.words[0]?.lower === 'dass');
  if (COORDINATORS.has(first)) return false;
  if (isRelative(words)) return false;
  if (isReported(next) || isInfinitive(segments, at)) return true;
  if (hit.complement === 'weak' || hit.final) return false;
  const later = segments.slice(at + 1, at + 4).some(isReported);
  return (NOMINATIVE.has(first) && later) || (hit.complement === 'clause' && isMainClause(next));
}

/** In a headline, which has no full stop, a colon parts what belongs together no closer than that. */
function endsInStop({ text, span }: Sentence): boolean {
  return /[.!?…]["“”«»’)]*$/.test(text.slice(...span).trimEnd());
}
