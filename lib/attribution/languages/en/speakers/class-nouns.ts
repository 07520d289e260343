import { DOCUMENTS, MEDIA_NAMES, OFFICIAL_BODIES, ORGANISATIONS } from '../lexicon/bodies';
import { PERSON_NOUNS } from '../lexicon/person-nouns';
import { OFFICIAL_POSTS } from '../lexicon/roles';

/** Whether the phrase is a document or a piece of evidence by its head. */
export function isDocument(words: readonly string[]): boolean {
  const head = headNoun(words);
  return (
    DOCUMENTS.has(head) &&
    !(head === 'post' && words.length > 1) &&
    !/^(?:house)$/.test(words.at(-2) ?? '')
  );
}

/** *people familiar*, *data compiled*: the last word that a list knows, when an adjective or participle follows it. */
export function headNoun(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  if (
    LISTS.some((set) => set.has(last)) ||
    words.length < 2 ||
    !/(?:ed|ar|en|ing|ble|ive)$/.test(last)
  )
    return last;
  const before = words.at(-2)!;
  return LISTS.some((set) => set.has(before)) ? before : last;
}

/** The lists of nouns by which a phrase is classed. */
export const LISTS = [
  PERSON_NOUNS,
  DOCUMENTS,
  OFFICIAL_BODIES,
  OFFICIAL_POSTS,
  ORGANISATIONS,
  MEDIA_NAMES,
];

/** *Two of them*. */
export function isNumber(word: string): boolean {
  return /^(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|\d+%?|percent)$/.test(
    word,
  );
}
