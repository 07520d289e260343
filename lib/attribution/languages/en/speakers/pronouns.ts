import type { Chunk } from '../chunk';
import type { Answer, Cast } from './cast';
import type { BodyMention } from './body-mentions';
import { classOfPerson } from './class-of-person';
import { samePost } from './role-heads';
import { lastSpoken, PRONOUN_REACH, type Spoken } from './memory';
import { genderOf, type Gender } from './gender';
import { type Person } from './people';

/** Who *he*, *she*, *it* or *they* is; null when the word is no such pronoun. */
export function resolvePronoun(cast: Cast, at: number, word: string): Answer | null {
  const subject = SUBJECT_OF[word] ?? word;
  if (subject === 'he' || subject === 'she') return personal(cast, at, subject);
  if (subject === 'it' || subject === 'they') return bodily(cast, at, subject);
  if (!/^(?:i|we|who|which|that|you|this|these|those)$/.test(word)) return null;
  return {
    speaker: null,
    reason: null,
    classed: { sourceClass: 'anonymous', reason: { rule: 'unnamed', words: [word] } },
  };
}

/** *According to him*: the form that a subject has. */
const SUBJECT_OF: Readonly<Record<string, 'he' | 'she' | 'they'>> = {
  him: 'he',
  himself: 'he',
  her: 'she',
  herself: 'she',
  them: 'they',
};

/** The nearest fitting person: who spoke last, or a person named as subject since then (Hobbs 1978, by recency). */
function personal(cast: Cast, at: number, word: 'he' | 'she'): Answer {
  const gender: Gender = word === 'he' ? 'm' : 'f';
  const sentence = cast.sentenceOf(at);
  const spoken = lastSpoken(
    cast.spoken,
    sentence,
    PRONOUN_REACH,
    (one) => one.person && fits(one.gender, gender),
  );
  const named = lastNamed(cast, at, sentence, gender);
  const unnamed = lastSpoken(
    cast.spoken,
    sentence,
    PRONOUN_REACH,
    (one) =>
      !one.person &&
      one.speaker === null &&
      !one.plural &&
      one.classed.sourceClass === 'anonymous' &&
      !PRONOUN.test(one.words) &&
      fits(genderOf(cast.reading, [one.at, one.at + one.words.split(/\s+/).length], ''), gender) &&
      isQuoted(cast, one.at) === isQuoted(cast, at),
  );
  if (unnamed && (!spoken || unnamed.at > spoken.at) && (!named || unnamed.at > named.at))
    return { speaker: null, reason: null, classed: unnamed.classed };
  const aside =
    spoken?.relative === true && named !== null && spoken.sentence === cast.sentenceOf(named.at);
  if (
    spoken &&
    !aside &&
    (!named || spoken.at >= named.at || spoken.speaker?.name === named.person.name)
  )
    return fromSpoken(spoken, word);
  const person =
    named?.person ?? lastMentioned(cast, at, sentence, gender) ?? onlyOne(cast, at, gender);
  if (person) return fromPerson(person, word);
  return {
    speaker: null,
    reason: null,
    classed: { sourceClass: 'person', reason: { rule: 'pronoun', words: [word] } },
  };
}

/** A pronoun says nothing of its own. */
const PRONOUN = /^(?:i|we|you|who|which|that|they|these|those|this)$/;

function isQuoted({ reading }: Cast, at: number): boolean {
  return reading.tokens[at]!.quotation >= 0;
}

/** The person named in the nearest sentence before that names one, wherever it does; nobody when it names two. */
function lastMentioned(cast: Cast, at: number, sentence: number, gender: Gender): Person | null {
  for (let back = sentence; back >= Math.max(0, sentence - MENTION_REACH); back -= 1) {
    const found = new Set(
      cast
        .peopleIn(back)
        .filter((one) => one.at < at && fits(one.person.gender, gender) && !isAgent(cast, one.at))
        .map(({ person }) => person),
    );
    if (found.size > 0) return found.size === 1 ? [...found][0]! : null;
  }
  return null;
}

/** A person last named more than this many sentences before is not in the reader's mind. */
const MENTION_REACH = 8;

/** *Asked by Mr. Reed, he …*: who asks is not who answers. */
function isAgent({ reading }: Cast, from: number): boolean {
  return /^(?:by|to|with|against)$/.test(reading.tokens[from - 1]?.lower ?? '');
}

/** The only person before who can be called so, in a text about one person. */
function onlyOne(cast: Cast, at: number, gender: Gender): Person | null {
  const fitting = cast.people.filter((one) => one.gender === gender || one.gender === null);
  const [only] = fitting;
  return fitting.length === 1 && only!.gender === gender && only!.at[0]! < at ? only! : null;
}

function fits(one: Gender, wanted: Gender): boolean {
  return one === null || one === wanted;
}

function fromSpoken(spoken: Spoken, word: string): Answer {
  return {
    speaker: spoken.speaker,
    reason: spoken.speaker ? { rule: 'pronoun', words: [word, spoken.speaker.name] } : null,
    classed: spoken.classed,
    person: spoken.person,
    plural: spoken.plural,
    document: spoken.document,
    gender: spoken.gender,
  };
}

function fromPerson(person: Person, word: string): Answer {
  return {
    speaker: { name: person.name, role: person.role ?? person.rank },
    reason: { rule: 'pronoun', words: [word, person.name] },
    classed: classOfPerson(person.role, person.rank),
    person: true,
    gender: person.gender,
  };
}

/** The person whose name stands as a subject nearest before the pronoun, in its sentence or the two before. */
function lastNamed(
  cast: Cast,
  at: number,
  sentence: number,
  gender: Gender,
): { person: Person; at: number } | null {
  for (let back = sentence; back >= Math.max(0, sentence - 2); back -= 1) {
    const place = subjectName(cast, back, at, gender);
    if (place) return place;
  }
  return null;
}

function subjectName(
  cast: Cast,
  sentence: number,
  limit: number,
  gender: Gender,
): { person: Person; at: number } | null {
  const chunks = cast.clauses[sentence]?.chunks ?? [];
  const main = mainClauseBegins(chunks);
  const own = firstNamed(cast, chunks.slice(main), limit, gender);
  return own ?? (main > 0 ? firstNamed(cast, chunks, limit, gender) : null);
}

/** Whom the first fitting noun phrase before a verb names. */
function firstNamed(
  cast: Cast,
  chunks: readonly Chunk[],
  limit: number,
  gender: Gender,
): { person: Person; at: number } | null {
  for (const chunk of chunks) {
    if (chunk.from >= limit) break;
    if (chunk.kind === 'VG') break;
    if (chunk.kind !== 'NP') continue;
    const person =
      cast.personAt(chunk.from, chunk.to) ??
      ofGender(cast, chunk.to - 1, gender) ??
      holderOf(cast, chunk);
    if (person && fits(person.gender, gender) && !isAgent(cast, chunk.from))
      return { person, at: chunk.from };
  }
  return null;
}

/** *The senator was not convinced*: the only one who holds the post. */
function holderOf({ reading, named }: Cast, { from, to, head }: Chunk): Person | null {
  if (to - from !== 2 || reading.tokens[from]!.lower !== 'the') return null;
  const [only, other] = named.byPost().get(samePost(head)) ?? [];
  return only && !other && only.at[0]! < from ? only : null;
}

/** *Speaking in Oslo, Voss …*, *As others had, Voss …*: behind the comma of the clause that opens the sentence. */
function mainClauseBegins(chunks: readonly Chunk[]): number {
  if (!/^(?:VG|SUB|P)$/.test(chunks[0]?.kind ?? '')) return 0;
  const comma = chunks.findIndex(({ kind }) => kind === 'C');
  const clause = chunks.slice(0, Math.max(0, comma)).some(({ kind }) => kind === 'VG');
  return clause && chunks[comma + 1]?.kind === 'NP' ? comma + 1 : 0;
}

/** *Pace … she*: of people with one surname the only one of that gender. */
function ofGender({ reading, named }: Cast, at: number, gender: Gender): Person | null {
  const sharing = named.byLast.get(reading.tokens[at]!.lower) ?? [];
  const fitting = sharing.filter((person) => person.gender === gender);
  return fitting.length === 1 && sharing.every((person) => person.gender !== null)
    ? fitting[0]!
    : null;
}

/** The body or group that spoke last. */
function bodily(cast: Cast, at: number, word: 'it' | 'they'): Answer {
  const sentence = cast.sentenceOf(at);
  const before = lastSpoken(cast.spoken, sentence, PRONOUN_REACH, (one) =>
    word === 'it' ? !one.person && !one.plural : !one.person,
  );
  const subject = word === 'it' ? subjectBody(cast, at) : undefined;
  const fresh = subject !== undefined && (!before || subject.at > before.at);
  if (before && !fresh && !(word === 'they' && !before.plural && before.document))
    return fromSpoken(before, word);
  if (subject && fresh)
    return {
      speaker: { name: subject.name, role: null },
      reason: { rule: 'pronoun', words: [word, subject.name] },
      classed: subject.classed,
    };
  return {
    speaker: null,
    reason: null,
    classed: { sourceClass: 'anonymous', reason: { rule: 'pronoun', words: [word] } },
  };
}

/** The body with which this sentence or the one before begins. */
function subjectBody(cast: Cast, at: number): BodyMention | undefined {
  return cast.bodiesBefore(at, 1).find((one) => {
    const first = cast.clauses[one.sentence]?.chunks.find(({ kind }) => kind === 'NP');
    return (
      first !== undefined &&
      first.from <= one.at &&
      one.at < first.to &&
      /^(?:official|organisation|media)$/.test(one.classed.sourceClass)
    );
  });
}
