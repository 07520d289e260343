import type { Attribution, Speaker } from '../../model';
import { foldWord } from './tokens';

export type SpeakerRelation = 'same' | 'different' | 'unknown';

/** Words of a name that name nobody. */
const TITLES =
  /^(mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|president|prime|minister|chancellor|senator|sen|rep|gov|governor|mayor|general|gen|colonel|col|captain|judge|justice|secretary|spokesman|spokeswoman|spokesperson|herr|frau|monsieur|madame|the|a|an|of|for|and|de|von|van|der|del|la|le|al|el|st)$/;
/** Spellings of one name differ by so many letters (Zelensky, Zelenskyy, Selenskyj). */
const SPELLING = 3;
const SHORTEST_VARIANT = 6;

/**
 * Whether two articles put words in one mouth. `different` only where both name somebody and no part of the names
 * agrees: a wrong "other speaker" is worse than a missing one.
 */
export function speakerRelation(
  one: Pick<Attribution, 'speaker' | 'sourceClass'> | null,
  other: Pick<Attribution, 'speaker' | 'sourceClass'> | null,
): SpeakerRelation {
  if (!one?.speaker || !other?.speaker) return 'unknown';
  if (sameName(one.speaker, other.speaker)) return 'same';
  return isNamed(one) && isNamed(other) ? 'different' : 'unknown';
}

/**
 * The same, knowing the whole original: where it quotes that speaker by name elsewhere and gives these words to a
 * source that it calls otherwise, they are another's.
 */
export function relationIn(
  attributions: readonly Attribution[],
  one: Attribution,
  said: Attribution | null,
): SpeakerRelation {
  const relation = speakerRelation(one, said);
  if (relation !== 'unknown' || !said?.speaker || !one.speaker || !isNamed(one)) return relation;
  const name = said.speaker.name;
  const isKnown = attributions.some(
    (other) =>
      other.speaker !== null &&
      other.speaker.name !== name &&
      speakerRelation(one, other) === 'same',
  );
  return isKnown ? 'different' : 'unknown';
}

const isNamed = ({ speaker, sourceClass }: Pick<Attribution, 'speaker' | 'sourceClass'>): boolean =>
  sourceClass !== 'anonymous' &&
  sourceClass !== 'unattributed' &&
  /^(?!(a|an|the|one|some|several|officials?|sources?)\s)\p{Lu}|\p{Script=Han}|\p{Script=Hangul}/u.test(
    speaker?.name ?? '',
  );

function sameName(one: Speaker, other: Speaker): boolean {
  const [a, b] = [nameWords(one.name), nameWords(other.name)];
  if (a.length === 0 || b.length === 0) return foldWord(one.name) === foldWord(other.name);
  if (agree(a.at(-1)!, b.at(-1)!)) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.every((word) => long.some((name) => agree(word, name)))) return true;
  return isAcronym(one.name, other.name) || isAcronym(other.name, one.name) || isRole(one, other);
}

const nameWords = (name: string): string[] =>
  [...name.matchAll(/[\p{L}\p{M}'’-]+/gu)]
    .map(([word]) => foldWord(word).replace(/'s$/, ''))
    .filter((word) => !TITLES.test(word));

function agree(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length < SHORTEST_VARIANT || other.length < SHORTEST_VARIANT) return false;
  return (
    distance(one.replace(/^z/, 's'), other.replace(/^z/, 's')) <=
    SPELLING - (one[1] === other[1] ? 0 : 2)
  );
}

/** "ISW" for "Institute for the Study of War", "the ministry" for its minister's role. */
function isAcronym(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{Lu}]/gu, '');
  if (letters.length < 2 || letters.length !== short.replace(/[^\p{L}]/gu, '').length) return false;
  return (long.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('').includes(letters);
}

/** One article names the post, the other the person who holds it. */
function isRole(one: Speaker, other: Speaker): boolean {
  const roles = [one.role, other.role].map((role) => foldWord(role ?? ''));
  return (
    (roles[1] !== '' && roles[1]!.includes(nameOnly(one.name))) ||
    (roles[0] !== '' && roles[0]!.includes(nameOnly(other.name)))
  );
}

const nameOnly = (name: string): string => foldWord(name).replace(/^(the|a|an) /, '');

/** Levenshtein distance, for single words. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next.push(
        Math.min(
          next[j - 1]! + 1,
          row[j]! + 1,
          row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[other.length]!;
}
