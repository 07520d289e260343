import type { Span } from '../../../model';
import { hasVerb } from './clauses';
import { adjoined, type CueHit } from './cues';
import { ARTICLES, BE, BECOME, HAVE, MODALS, isAdverb } from './lexicon/function-words';
import {
  FINAL,
  FINITE,
  INFINITIVE,
  PARTICIPLE,
  type ReportingVerb,
} from './lexicon/reporting-verbs';
import { passiveAt } from './passives';
import type { Segment } from './segments';
import { isCapital, type Word } from './words';

/** A prefix or participle is looked for in so many further segments. */
const REACH = 4;

/** A particle at the end makes the verb another one: *werteten … aus* is not *werten*. */
const PARTICLE =
  /^(aus|ab|an|auf|ein|vor|zu|zurück|fest|durch|um|nach|los|weg|vorbei|statt|teil|mit|hin|her|fern)$/;

/** Pronominal adverbs that announce a clause: *wies darauf hin, dass* (the correlate). */
const CORRELATE = /^(davon|darauf|davor|dafür|dagegen|damit|daran|darüber|dazu|daraus|darum)$/;

/** All words that a predicate may begin with: most words are none, and one look-up settles them. */
const VERB_FORMS: ReadonlySet<string> = new Set([
  ...[HAVE, BECOME, BE, MODALS].flatMap((auxiliaries) => [...auxiliaries]),
  ...[FINITE, FINAL].flatMap((forms) => [...forms.keys()]),
  ...[...PARTICIPLE.keys()].map((form) => form.slice(form.lastIndexOf(' ') + 1)),
]);

/** The finite verb at hand, with what its sentence offers to complete it. */
interface Place {
  segments: readonly Segment[];
  segment: number;
  verb: number;
}

/** The predicate whose finite verb stands there, or null when that word is no verb of saying. */
export function cueAt(segments: readonly Segment[], segment: number, verb: number): CueHit | null {
  const { words } = segments[segment]!;
  const word = words[verb]!;
  if (isCapital(word) || !VERB_FORMS.has(word.lower)) return null;
  if (attributive(words, verb) || words[verb - 1]?.lower === 'zu') return null;
  const place = { segments, segment, verb };
  if (HAVE.has(word.lower)) return perfect(place);
  if (BECOME.has(word.lower) || BE.has(word.lower)) return passiveAt(segments, segment, verb);
  if (MODALS.has(word.lower)) return modal(place);
  if (verb === words.length - 1 && words[0]!.lower === 'und')
    return coordinated(place) ?? simple(place);
  return separated(place) ?? simple(place) ?? joined(place);
}

/** *teilte … mit*: the prefix ends this segment or a later one. */
function separated(place: Place): CueHit | null {
  const { segments, segment, verb } = place;
  const word = segments[segment]!.words[verb]!;
  for (const entry of FINITE.get(word.lower) ?? []) {
    const found =
      entry.prefix !== '' && lastWord(place, (words, at) => words[at]!.lower === entry.prefix);
    const hit = found && hitOf(place, [word, found.word], entry, { last: found.segment });
    if (hit) return hit;
  }
  return null;
}

/** *sagte*; *bekannt gab* at the end of its clause. */
function simple(place: Place): CueHit | null {
  const { segments, segment, verb } = place;
  const { words } = segments[segment]!;
  const word = words[verb]!;
  const last = verb === words.length - 1;
  const entries = FINITE.get(word.lower) ?? [];
  const split = entries.find(({ prefix }) => prefix !== '' && words[verb - 1]?.lower === prefix);
  if (split && last) return hitOf(place, [words[verb - 1]!, word], split, { final: true });
  if ((last && hasAuxiliary(words)) || PARTICLE.test(words[words.length - 1]!.lower)) return null;
  return firstHit(
    entries.filter(({ prefix }) => prefix === ''),
    (entry) => hitOf(place, [word], entry, { final: last && verb > 0 }),
  );
}

/** *mitteilte*, at the end of its clause. */
function joined(place: Place): CueHit | null {
  const { words } = place.segments[place.segment]!;
  const word = words[place.verb]!;
  if (place.verb !== words.length - 1) return null;
  return firstHit(
    (FINAL.get(word.lower) ?? []).filter(({ prefix }) => prefix !== ''),
    (entry) => hitOf(place, [word], entry, { final: true }),
  );
}

/** *die erklärten Ziele*, *am letzten vermuteten Ort*: an adjective made of a participle, no verb. */
function attributive(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const participle = words[at]!.lower.replace(/(e|en|er)$/, '');
  if (!before || !isCapital(words[at + 1]) || !PARTICIPLE.has(participle)) return false;
  if (words[at]!.lower === participle || isDemonstrative(words, at - 1)) return false;
  const adjective =
    !isCapital(before) && /(en|em|er)$/.test(before.lower) && !isAdverb(before.lower);
  return ARTICLES.has(before.lower) || (adjective && at > 1);
}

/** *Das erklärte Müller*, where no other verb follows, but *das erklärte Ziel ist*. */
function isDemonstrative(words: readonly Word[], at: number): boolean {
  return at === 0 && /^(das|dies)$/.test(words[0]!.lower) && !hasVerb(words.slice(2));
}

const SUBJUNCTIVE_AUXILIARY = /^(hätten?|seien?|sei|wären?|werde|würden?)$/;

function hasAuxiliary(words: readonly Word[]): boolean {
  return words.some(
    ({ lower }) =>
      HAVE.has(lower) || BECOME.has(lower) || BE.has(lower) || SUBJUNCTIVE_AUXILIARY.test(lower),
  );
}

/** *hat … gesagt*, and *gesagt hat* at the end of its clause. */
function perfect(place: Place): CueHit | null {
  const { segments, segment, verb } = place;
  const { words } = segments[segment]!;
  const auxiliary = words[verb]!;
  if (verb === words.length - 1) {
    const own = participleAt(words, verb - 1);
    if (own)
      return firstHit(own.entries, (entry) =>
        hitOf(place, [...own.words, auxiliary], entry, { final: true }),
      );
  }
  const found = lastWord(place, (words, at) => participleAt(words, at) !== null);
  const own = found && participleAt(segments[found.segment]!.words, found.index);
  return own
    ? firstHit(own.entries, (entry) =>
        hitOf(place, [auxiliary, ...own.words], entry, { last: found.segment }),
      )
    : null;
}

/** *hat …, … und angekündigt, …*: a second participle, whose auxiliary stands with the first. */
function coordinated(place: Place): CueHit | null {
  const { segments, segment, verb } = place;
  const own = participleAt(segments[segment]!.words, verb);
  const earlier = segments
    .slice(0, segment)
    .some(({ words, quotation }) => !quotation && words.some(({ lower }) => HAVE.has(lower)));
  return own && earlier
    ? firstHit(own.entries, (entry) => hitOf(place, own.words, entry, {}))
    : null;
}

/** The participle of saying that stands there, its parts when they are written apart. */
function participleAt(
  words: readonly Word[],
  at: number,
): { words: Word[]; entries: readonly ReportingVerb[] } | null {
  const [before, word] = [words[at - 1], words[at]];
  if (!word) return null;
  const apart = before && PARTICIPLE.get(`${before.lower} ${word.lower}`);
  if (apart) return { words: [before, word], entries: apart };
  const entries = PARTICIPLE.get(word.lower);
  return entries ? { words: [word], entries } : null;
}

/** *musste … einräumen*: a modal verb and the infinitive that ends its clause. */
function modal(place: Place): CueHit | null {
  const word = place.segments[place.segment]!.words[place.verb]!;
  const found = lastWord(place, (words, at) => INFINITIVE.has(words[at]!.lower));
  return found
    ? firstHit(INFINITIVE.get(found.word.lower)!, (entry) =>
        hitOf(place, [word, found.word], { ...entry, complement: 'weak' }, { last: found.segment }),
      )
    : null;
}

/** The last word of this segment or one of the next, when it is the one wanted. */
function lastWord(
  { segments, segment: from, verb }: Place,
  wanted: (words: readonly Word[], at: number) => boolean,
): { word: Word; segment: number; index: number } | null {
  for (let segment = from; segment <= from + REACH && segment < segments.length; segment += 1) {
    const { words, quotation } = segments[segment]!;
    if (quotation) continue;
    const ends = segment === from ? [words.length - 1, words.length - 2] : [words.length - 1];
    const index = ends.find(
      (at) => (segment > from || at > verb) && words[at] && wanted(words, at),
    );
    if (index !== undefined) return { word: words[index]!, segment, index };
  }
  return null;
}

function firstHit(
  entries: readonly ReportingVerb[],
  hit: (entry: ReportingVerb) => CueHit | null,
): CueHit | null {
  for (const entry of entries) {
    const found = hit(entry);
    if (found) return found;
  }
  return null;
}

/** The predicate of these words; null when the verb lacks the correlate that it needs. */
function hitOf(
  place: Place,
  words: readonly Word[],
  entry: ReportingVerb,
  { final = false, last = place.segment }: { final?: boolean; last?: number },
): CueHit | null {
  const correlate = JUDGES.test(entry.correlate ?? '')
    ? judgingWord(place, entry.correlate!)
    : correlateOf(place, words, final, last);
  if (entry.correlate !== null && correlate?.lower !== entry.correlate) return null;
  const joins = correlate && correlate.lower !== 'als' ? [correlate] : [];
  const spans = [...words, ...joins]
    .map(({ start, end }): Span => [start, end])
    .sort((a, b) => a[0] - b[0]);
  const complement = correlate && entry.complement === 'weak' ? 'clause' : entry.complement;
  const { segment, verb } = place;
  return {
    segment,
    verb,
    spans: adjoined(spans),
    complement,
    infinitive: entry.infinitive,
    final,
    last,
  };
}

/** Words that tie a judgement to its object: *hält … für*, *sieht … als*; *als* belongs to the judgement. */
const JUDGES = /^(für|als)$/;

function judgingWord({ segments, segment, verb }: Place, wanted: string): Word | null {
  const { words } = segments[segment]!;
  return words.slice(verb + 2).find(({ lower }) => lower === wanted) ?? null;
}

/** The pronominal adverb right before what ends the predicate, at the end of its clause, or in front of the verb. */
function correlateOf(
  { segments, segment, verb }: Place,
  own: readonly Word[],
  final: boolean,
  last: number,
): Word | null {
  const { words } = segments[last]!;
  const end = words.findIndex(
    (word) => own.includes(word) && (last > segment || word !== words[verb] || final),
  );
  const at = end >= 0 ? end - 1 : words.length - 1;
  const word = at > (last === segment && !final ? verb : -1) ? words[at] : undefined;
  if (word && CORRELATE.test(word.lower)) return word;
  const first = segments[segment]!.words[0]!;
  return verb === 1 && CORRELATE.test(first.lower) ? first : null;
}
