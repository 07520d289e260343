import type { Span } from '../../../../model';
import { contentOf } from '../content';
import type { CueHit } from '../cues';
import type { Find, Sentence } from '../find';
import { COORDINATORS } from '../lexicon/function-words';
import { IMPERSONAL_ACCUSATION } from '../passives';
import { isSpeaker } from '../speaking';
import { circumstanceOf } from '../circumstance';
import { subjectOf } from '../subject';

/** Predicates of saying and thinking with their subject and content: *X sagte, …*, *„…“, sagte X*. */
export function findPredicates(sentence: Sentence): Find[] {
  const hits = sentence.cues.filter((hit) => !asReported(sentence, hit));
  const finds: Find[] = [];
  let previous: Span[] = [];
  hits.forEach((hit, index) => {
    const subject = subjectOf(sentence.segments, hit);
    const impersonal =
      (/\bes\b/.test(hit.infinitive) && !circumstanceOf(sentence.segments, hit)) ||
      isImpersonal(sentence, hit);
    if (!subject && !impersonal) return;
    if (index > 0 && isOwnWord(sentence, hit)) return;
    const content = contentOf(
      sentence,
      hit,
      impersonal ? null : subject,
      limitOf(sentence, hits, index),
    );
    if (!content) return;
    const source =
      impersonal || !subject
        ? []
        : subject.place === 'elided' && previous.length > 0
          ? previous
          : [subject.span];
    if (!impersonal && (source[0]?.[1] ?? 0) === 0) return;
    if (nested(finds, { source, cue: hit.spans, content: content.spans }, sentence)) return;
    previous = source;
    const antecedent = subject?.antecedent;
    finds.push({
      source,
      cue: hit.spans,
      content: content.spans,
      rule: content.rule,
      ...(antecedent ? { antecedent } : {}),
    });
  });
  return finds;
}

/** *es wird angenommen*, *hieß es*: nobody is named. */
function isImpersonal({ segments }: Sentence, hit: CueHit): boolean {
  const { words } = segments[hit.segment]!;
  if (hit.infinitive === IMPERSONAL_ACCUSATION) return true;
  const es = words[hit.verb - 1]?.lower === 'es' || words[hit.verb + 1]?.lower === 'es';
  return es && /^(wird|wurde)$/.test(words[hit.verb]?.lower ?? '');
}

/** *wie X mitteilte* has a rule of its own. */
function asReported({ segments }: Sentence, hit: CueHit): boolean {
  return segments[hit.segment]!.words[0]?.lower === 'wie' && hit.verb > 0;
}

/** The first segment that belongs to a later predicate of the same rank: *… und fügte hinzu*. */
function limitOf({ segments }: Sentence, hits: readonly CueHit[], index: number): number {
  for (const next of hits.slice(index + 1)) {
    const segment = segments[next.segment]!;
    const joined = COORDINATORS.has(segment.words[0]?.lower ?? '') && next.verb <= 1;
    if (joined && next.segment > hits[index]!.segment) return next.segment;
    if (segments[next.segment - 1]?.mark === ';' && next.segment > hits[index]!.segment)
      return next.segment;
  }
  return segments.length;
}

/** Inside what someone else is already said to say, only a named source with a clause of its own counts. */
function nested(
  finds: readonly Find[],
  { cue, source, content }: Omit<Find, 'rule'>,
  sentence: Sentence,
): boolean {
  const holder = finds.find((find) => isInside(cue, find.content));
  if (!holder) return false;
  const { text } = sentence;
  const name = text.slice(...(source[0] ?? [0, 0]));
  const said =
    /^(dass\b|[„“»"])/.test(text.slice(...content[0]!)) && !/^(er|sie|es|man)$/i.test(name);
  const named = source[0] && isSpeaker(sentence, source[0]);
  return !said || !named || !isInside(content, holder.content);
}

function isInside(spans: readonly Span[], outer: readonly Span[]): boolean {
  return spans.every(([start, end]) => outer.some((span) => start >= span[0] && end <= span[1]));
}

/** *…, sie habe gewarnt*: who is said to have said it is the speaker herself. */
function isOwnWord({ segments }: Sentence, hit: CueHit): boolean {
  const { words } = segments[hit.segment]!;
  return (
    words[hit.verb]?.lower === 'habe' && /^(er|sie|es|man)$/.test(words[hit.verb - 1]?.lower ?? '')
  );
}
