import { DOCUMENTS, MEDIA_NAMES, OFFICIAL_BODIES, ORGANISATIONS } from '../lexicon/bodies';
import { HONORIFICS } from '../lexicon/roles';
import { PERSON_NOUNS } from '../lexicon/person-nouns';
import { CAPITALS, NATIONAL, STATES } from '../lexicon/states';
import type { ReadArticle } from '../read-article';
import type { ReadingOfText } from '../reading';
import { textOf, type Clause, type Range } from '../statement';
import type { Token } from '../token';
import { isNameInS } from './body-names';
import { bodyPhrase, isGiven, isOwnerInName, type BodyPhrase } from './body-phrase';
import type { Cast } from './cast';
import { classOfBody } from './class-of-body';
import { classed, type Classed } from './classed';
import { backwards } from './memory';
import { once } from './lazily';
import { wordSet } from '../lexicon/word-set';
import { TIMES } from '../lexicon/words';
import { isClubOrFirm, kindOf } from './kinds';
import { isTitle } from './titles';
import { personName } from './people';
import { bare, isCapital } from './words';

/** A body that the article names, anywhere in its text, whether it says anything or not. */
export interface BodyMention {
  at: number;
  sentence: number;
  name: string;
  /** Lower case. */
  words: string[];
  head: string;
  proper: boolean;
  /** Lower case of a common noun beside it that says what it is: *broadcaster* in *Vox, the public broadcaster*. */
  kind: string | null;
  /** Settled when it is first asked for: of most bodies nobody asks. */
  readonly classed: Classed;
  /** It stands after *in*, *at* and the like, so it may be a place. */
  located: boolean;
}

/** Every body in the running text, in order: named ones, and common nouns for a body with a modifier (*port authority*). */
export function findBodies(own: ReadArticle, personAt: Cast['personAt']): BodyMention[] {
  const { reading, clauses } = own;
  return clauses.flatMap((clause) =>
    reading.headline[clause.sentence.block] ? [] : bodiesOf(own, clause, personAt),
  );
}

function bodiesOf(
  { reading }: ReadArticle,
  clause: Clause,
  personAt: Cast['personAt'],
): BodyMention[] {
  const found: BodyMention[] = [];
  let nameEnd = 0;
  clause.chunks.forEach(({ kind, from, to }, index) => {
    if (kind !== 'NP' || from < nameEnd || !mayName(reading.tokens, from, to)) return;
    const before = clause.chunks[index - 1];
    const located =
      before?.kind === 'P' && /^(?:in|at|near|from|to|around|outside|into)$/.test(before.head);
    const described = found.at(-1);
    if (described?.proper && describes(clause, index, nameEnd)) {
      found[found.length - 1] = withKind(described, clause.chunks[index]!.head);
      return;
    }
    const behind = appositive(reading, clause, index);
    if (behind) found.push(behind);
    for (const part of behind ? [] : possessors(reading.tokens, from, to)) {
      const phrase = bodyIn(reading.tokens, part, part[1] < to ? part[1] : clause.sentence.to);
      if (!phrase || personAt(phrase.head, phrase.head + 1)) continue;
      const named = mention(reading, clause.index, phrase, located);
      if (/["“”]/.test(named.name)) continue;
      found.push(named);
      nameEnd = phrase.name[1];
    }
  });
  return found;
}

/** *Vox, the public broadcaster*: a common noun for a body right behind the comma of a name. */
function describes({ chunks }: Clause, index: number, nameEnd: number): boolean {
  const comma = chunks[index - 1];
  return (
    comma?.kind === 'C' &&
    comma.from === nameEnd &&
    kindOf(chunks[index]!.head) !== null &&
    /^(?:C|END|REL|P)$/.test(chunks[index + 1]?.kind ?? 'END')
  );
}

function withKind(named: BodyMention, kind: string): BodyMention {
  const outside =
    kindOf(kind)!.sourceClass === 'organisation' &&
    !/^(?:body|bank|operator|utility|carrier|developer)$/.test(kind);
  const known = knownHead(named.name) && !outside && !OF_ANYBODY.test(named.name);
  return { ...named, kind, classed: known ? named.classed : classOfBody(kind) };
}

/** Heads of names that bodies of state and others have: what stands beside them decides. */
const OF_ANYBODY =
  /^(?!.*\b(?:City|Town|County|State|National|Federal|Security)\b).*\b(?:Council|Board|Institute|Office|Bureau|Agency|Commission|Service|Observatory)\b/;

/** *a group, Dry Feet,*: the name behind a common noun for a body, of the class that the noun tells. */
function appositive(
  reading: ReadingOfText,
  { chunks, index: sentence }: Clause,
  index: number,
): BodyMention | null {
  const { from, to } = chunks[index]!;
  const kind = chunks[index - 1]?.kind === 'C' ? chunks[index - 2] : undefined;
  if (kind?.kind !== 'NP' || !kindOf(kind.head)) return null;
  const name = reading.tokens.slice(from, to);
  if (!name.every(isCapital)) return null;
  if (!/^(?:C|END|VG|REL)$/.test(chunks[index + 1]?.kind ?? 'END')) return null;
  const head = bare(name.at(-1)!);
  if (TIMES.has(head) || NOT_BODIES.has(head)) return null;
  const phrase: BodyPhrase = { name: [from, to], head: to - 1, proper: true, kind: kind.head };
  return mention(reading, sentence, phrase, false);
}

/** A body has a capital in its name, or is called by a word for one. */
function mayName(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const { text, lower, bare } = tokens[at]!;
    if (text !== lower || BODIES.has(bare)) return true;
  }
  return false;
}

function mention(
  reading: ReadingOfText,
  sentence: number,
  phrase: BodyPhrase,
  located: boolean,
): BodyMention {
  const name = personName(reading, phrase.name);
  const ownClass = once(() =>
    isNameInS(reading, phrase.name)
      ? classed('organisation', 'body', [name])
      : classOfBody(phrase.kind && !knownHead(name) ? phrase.kind : textOf(reading, phrase.name)),
  );
  return {
    at: phrase.name[0],
    sentence,
    name,
    words: wordsOf(name),
    head: bare(reading.tokens[phrase.head]!),
    proper: phrase.proper,
    kind: phrase.kind !== null && kindOf(phrase.kind) ? phrase.kind : null,
    get classed() {
      return ownClass();
    },
    located,
  };
}

/** Those that stand before the token, in `sentence` or at most `reach` sentences back, nearest first. */
export function bodiesBefore(
  bodies: readonly BodyMention[],
  at: number,
  sentence: number,
  reach: number,
): BodyMention[] {
  let low = 0;
  let high = bodies.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bodies[middle]!.sentence <= sentence) low = middle + 1;
    else high = middle;
  }
  return backwards(bodies, at, sentence, reach, low);
}

/** *Parley's engineers* names Parley, and perhaps its engineers: every possessor, then the whole phrase. */
function possessors(tokens: readonly Token[], from: number, to: number): Range[] {
  const parts: Range[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    if (!/^['’]s?$/.test(tokens[at]!.text) || tokens[at]!.pos !== 'PART') continue;
    if (isOwnerInName(tokens, at)) continue;
    parts.push([start, at]);
    start = at + 1;
  }
  const proper = isCapital(tokens[to - 1]);
  if (start < to) parts.push([proper ? start : from, to]);
  return parts;
}

function bodyIn(tokens: readonly Token[], [from, to]: Range, limit: number): BodyPhrase | null {
  const article = /^(?:the|an?|this|that)$/.test(tokens[from]?.lower ?? '');
  const phrase = bodyPhrase(tokens, [article ? from + 1 : from, to], limit);
  if (!phrase) return null;
  const head = bare(tokens[phrase.head]!);
  const known = BODIES.has(head);
  if (!phrase.proper)
    return known && !NO_COMMON_BODY.test(head) && isDefinite(tokens, from, phrase) ? phrase : null;
  const alone = phrase.name[1] - phrase.name[0] === 1;
  const other =
    NOT_BODIES.has(head) || NATIONAL.test(head) || isTitle(tokens[phrase.head]!) || /\d/.test(head);
  if ((other && !known) || holdsPerson(tokens, phrase)) return null;
  const short = alone && (known || !isCapital(tokens[phrase.head]) || head.length < 2);
  return short && !/^\p{Lu}{2,}$/u.test(tokens[phrase.head]!.text) ? null : phrase;
}

/** *Mayor Don Guardian*, *X. Warsaw*: a given name before the last word, or an initial, and the body is somebody. */
function holdsPerson(tokens: readonly Token[], { name: [from], head }: BodyPhrase): boolean {
  if (/^\p{Lu}\.$/u.test(tokens[from]!.text)) return true;
  if (HONORIFICS.has(tokens[from]!.lower)) return true;
  const before = tokens[head - 1];
  return (
    head > from &&
    isGiven(before!.lower) &&
    !ORGANISATIONS.has(bare(tokens[head]!)) &&
    !OFFICIAL_BODIES.has(bare(tokens[head]!))
  );
}

/** *The port authority*, *Norway's central bank*: more than the head, and one of them. */
function isDefinite(tokens: readonly Token[], from: number, { name, head }: BodyPhrase): boolean {
  if (head === name[0] || isClubOrFirm(bare(tokens[head]!))) return false;
  const words = tokens.slice(from, head);
  if (words.every(({ lower }) => VAGUE.has(lower))) return false;
  return words.some(({ text, lower }) => /^(?:the|that)$/.test(lower) || /^\p{Lu}/u.test(text));
}

/** *the same group*: no word that tells which. */
const VAGUE = wordSet(
  'the that this same other second third entire whole new old small large big rival joint local main key separate own latter former',
);

/** Words that are part of names of media, and as common nouns no medium. */
const NO_COMMON_BODY =
  /^(?:news|post|press|times|daily|independent|star|mirror|sun|media|who|white|house|white|state|city|county|service|services|force|forces|command|coast|lines|stores|front|nations|systems|solutions|partners|who|officials?|lawmakers|reporters?|journalists?|editors?|columnist|blogger)$/;

/** Words for bodies of all kinds. */
export const BODIES = new Set([...OFFICIAL_BODIES, ...ORGANISATIONS, ...MEDIA_NAMES]);
const NOT_BODIES = new Set([...DOCUMENTS, ...PERSON_NOUNS, ...STATES, ...CAPITALS.keys()]);

function knownHead(name: string): boolean {
  return wordsOf(name).some((word) => BODIES.has(word));
}

/** Words of a name in lower case, without *the* and *of*. */
export function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => word !== '' && !/^(?:the|of|for|and|s)$/.test(word));
}
