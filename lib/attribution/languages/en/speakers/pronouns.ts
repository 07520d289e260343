import type { Answer, Cast } from './cast';
import { classOfPerson } from './classify';
import { lastSpoken, PRONOUN_REACH, type Spoken } from './memory';
import type { Gender, Person } from './people';

/** Who *he*, *she*, *it* or *they* is; null when the word is no such pronoun. */
export function resolvePronoun(cast: Cast, at: number, word: string): Answer | null {
  if (word === 'he' || word === 'she') return personal(cast, at, word);
  if (word === 'it' || word === 'they') return bodily(cast, at, word);
  if (!/^(?:i|we|who|which|that|you|this|these|those)$/.test(word)) return null;
  return {
    speaker: null,
    reason: null,
    classed: { sourceClass: 'anonymous', reason: { rule: 'unnamed', words: [word] } },
  };
}

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
      !one.person && one.speaker === null && !one.plural && one.classed.sourceClass === 'anonymous',
  );
  if (unnamed && (!spoken || unnamed.at > spoken.at) && (!named || unnamed.at > named.at))
    return { speaker: null, reason: null, classed: unnamed.classed };
  if (spoken && (!named || spoken.at >= named.at || spoken.speaker?.name === named.person.name))
    return fromSpoken(spoken, word);
  if (named) return fromPerson(named.person, word);
  return {
    speaker: null,
    reason: null,
    classed: { sourceClass: 'person', reason: { rule: 'pronoun', words: [word] } },
  };
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
  const clause = cast.clauses[sentence];
  for (const chunk of clause?.chunks ?? []) {
    if (chunk.from >= limit) break;
    if (chunk.kind === 'VG') break;
    if (chunk.kind !== 'NP') continue;
    const person = cast.personAt(chunk.from, chunk.to, cast.people);
    if (person && fits(person.gender, gender)) return { person, at: chunk.from };
  }
  return null;
}

/** The body or group that spoke last. */
function bodily(cast: Cast, at: number, word: 'it' | 'they'): Answer {
  const sentence = cast.sentenceOf(at);
  const before = lastSpoken(cast.spoken, sentence, PRONOUN_REACH, (one) =>
    word === 'it' ? !one.person && !one.plural : !one.person,
  );
  if (before && !(word === 'they' && !before.plural && before.document))
    return fromSpoken(before, word);
  return {
    speaker: null,
    reason: null,
    classed: { sourceClass: 'anonymous', reason: { rule: 'pronoun', words: [word] } },
  };
}
