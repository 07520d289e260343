import type { Span } from '../../../../model';
import { isApposed } from '../apposition';
import type { Find, Sentence } from '../find';
import { SUBORDINATORS } from '../lexicon/function-words';
import { ACCORDING_NOUNS } from '../lexicon/according-nouns';
import { nounPhraseAt } from '../noun-phrase';
import type { Segment } from '../segments';
import { isCapital, trimmed, type Word } from '../words';

/** Where a prepositional attribution stands: its cue, its source and all of its words. */
interface Phrase {
  cue: Span[];
  source: Span[];
  whole: Span;
}

const NAMES = /^laut$/;

const VIEW = /^(Meinung|Ansicht|Auffassung|Einschätzung|Überzeugung|Darstellung)$/;

/** *Laut X*, *nach Angaben von X*, *X zufolge*, *so X*: the rest of the sentence is the content. */
export function findAccordingTo(sentence: Sentence): Find[] {
  const { segments } = sentence;
  return segments.flatMap((segment, index) => {
    if (segment.quotation) return [];
    const phrase = phraseIn(segment, index, segments);
    if (!phrase) return [];
    const clause =
      index > 0 && (isApposed(segment) || SUBORDINATORS.has(segment.words[0]?.lower ?? ''));
    const content = clause
      ? around(sentence.text, segment.span, phrase.whole)
      : restOf(sentence, index, phrase.whole);
    return content.length > 0
      ? [{ source: phrase.source, cue: phrase.cue, content, rule: 'according-to' as const }]
      : [];
  });
}

function phraseIn(segment: Segment, index: number, segments: readonly Segment[]): Phrase | null {
  const { words } = segment;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    const found =
      (NAMES.test(word.lower) && named(words, at, segment, segments[index + 1])) ||
      (word.lower === 'demnach' && {
        cue: [[word.start, word.end]],
        source: [[word.start, word.end]],
        whole: [word.start, word.end],
      }) ||
      (word.lower === 'nach' && afterNach(words, at, segment, segments[index + 1])) ||
      (word.lower === 'nach' && postposed(words, at)) ||
      (word.lower === 'zufolge' && before(words, at)) ||
      (word.lower === 'so' && at === 0 && index > 0 && so(words, segment, segments[index + 1])) ||
      null;
    if (found) return found;
  }
  return null;
}

function named(
  words: readonly Word[],
  at: number,
  segment: Segment,
  next: Segment | undefined,
): Phrase | null {
  if (words[at + 1] && ACCORDING_NOUNS.test(words[at + 1]!.text)) {
    const inner = afterNach(words, at, segment, next);
    if (inner) return inner;
  }
  const phrase = nounPhraseAt(words, at + 1);
  if (!phrase) return null;
  return joined(words[at]!, phrase.span, withApposition(words, phrase.next, segment, next));
}

/** *nach (eigenen) Angaben (der Polizei)*, *nach einem Bericht der Zeitung*, *nach Meinung von X*. */
function afterNach(
  words: readonly Word[],
  at: number,
  segment: Segment,
  next: Segment | undefined,
): Phrase | null {
  let noun = at + 1;
  while (noun < at + 6 && words[noun] && !isCapital(words[noun])) noun += 1;
  const head = words[noun];
  if (!head || !ACCORDING_NOUNS.test(head.text)) return null;
  const whole = nounPhraseAt(words, at + 1);
  const own = words
    .slice(at + 1, noun)
    .find(({ lower }) => /^(eigenen?|eigener|seiner|ihrer|ihren|seinen)$/.test(lower));
  const genitive = words[noun + 1];
  if (own && genitive === undefined) return pronominal(words[at]!, own, head);
  const owner = /^(von|vom|aus)$/.test(genitive?.lower ?? '') ? noun + 2 : noun + 1;
  const phrase =
    /^(der|des|eines|einer|von|vom|aus|dieser|seines|ihres)$/.test(genitive?.lower ?? '') ||
    isCapital(genitive)
      ? nounPhraseAt(words, owner)
      : null;
  if (
    phrase &&
    /(angabe|aussage|wort|willen|vorstellung|ansicht|meinung|einschätzung|auffassung|darstellung|überzeugung|informationen)/i.test(
      head.text,
    )
  ) {
    const cueEnd = owner === noun + 2 ? words[noun + 1]!.end : head.end;
    return {
      cue: [[words[at]!.start, cueEnd]],
      source: [phrase.span],
      whole: [
        words[at]!.start,
        withApposition(words, phrase.next, segment, next) ?? phrase.span[1],
      ],
    };
  }
  if (own) return pronominal(words[at]!, own, head);
  if (!whole) return joined(words[at]!, [words[at + 1]!.start, head.end], null);
  return joined(words[at]!, whole.span, withApposition(words, whole.next, segment, next));
}

/** *ihrer Meinung nach*: the possessive is the source. */
function postposed(words: readonly Word[], at: number): Phrase | null {
  const [owner, noun] = [words[at - 2], words[at - 1]];
  if (!owner || !noun || !/^(seiner|ihrer)$/.test(owner.lower) || !VIEW.test(noun.text))
    return null;
  return {
    cue: [[noun.start, words[at]!.end]],
    source: [[owner.start, owner.end]],
    whole: [owner.start, words[at]!.end],
  };
}

/** *nach eigenen Angaben*: the word *eigenen* is the source, as a possessive would be. */
function pronominal(preposition: Word, own: Word, head: Word): Phrase {
  return {
    cue: [
      [preposition.start, preposition.end],
      [head.start, head.end],
    ],
    source: [[own.start, own.end]],
    whole: [preposition.start, head.end],
  };
}

function joined(preposition: Word, source: Span, end: number | null): Phrase {
  return {
    cue: [[preposition.start, preposition.end]],
    source: [[source[0], end ?? source[1]]],
    whole: [preposition.start, end ?? source[1]],
  };
}

/** The end of *, Roland Eichhorn,* after a noun phrase that ends its segment. */
function withApposition(
  words: readonly Word[],
  next: number,
  segment: Segment,
  following: Segment | undefined,
): number | null {
  if (next < words.length || segment.mark !== ',' || !following || following.quotation) return null;
  const phrase = nounPhraseAt(following.words, 0);
  if (!phrase || phrase.next < following.words.length || following.mark !== ',') return null;
  return phrase.span[1];
}

/** *der Polizei zufolge*: the noun phrase that ends before the word. */
function before(words: readonly Word[], at: number): Phrase | null {
  for (let start = 0; start < at; start += 1) {
    const phrase = nounPhraseAt(words, start);
    if (phrase?.next !== at) continue;
    const cue = words[at]!;
    return { cue: [[cue.start, cue.end]], source: [phrase.span], whole: [phrase.span[0], cue.end] };
  }
  return null;
}

/** *…, so der Minister*: the clause before it is what he said. */
function so(words: readonly Word[], segment: Segment, next: Segment | undefined): Phrase | null {
  const phrase = nounPhraseAt(words, 1);
  if (!phrase || words[1]!.start - words[0]!.end > 1) return null;
  const rest = words.slice(phrase.next);
  if (rest.some((word) => /^(ist|sind|war|wird|hat|kann|soll|will|habe|sei)$/.test(word.lower)))
    return null;
  const end = withApposition(words, phrase.next, segment, next) ?? phrase.span[1];
  const far =
    rest.length > 0 && rest[0]!.lower !== 'und'
      ? segment.words[segment.words.length - 1]!.end
      : end;
  return {
    cue: [[words[0]!.start, words[0]!.end]],
    source: [[phrase.span[0], end]],
    whole: [words[0]!.start, far],
  };
}

/** The sentence, or its part between semicolons and colons, without the attribution. */
function restOf({ segments, text }: Sentence, index: number, whole: Span): Span[] {
  let first = index;
  while (first > 0 && segments[first - 1]!.mark !== ';' && segments[first - 1]!.mark !== ':')
    first -= 1;
  let last = index;
  while (last < segments.length - 1 && segments[last]!.mark !== ';') last += 1;
  const [start, end] = [segments[first]!.span[0], segments[last]!.span[1]];
  return around(text, [start, end], whole);
}

function around(text: string, [start, end]: Span, whole: Span): Span[] {
  const parts = [trimmed(text, [start, whole[0]]), trimmed(text, [whole[1], end])];
  return parts.filter((part): part is Span => part !== null);
}
