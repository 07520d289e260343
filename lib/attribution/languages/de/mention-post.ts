import { bodyClass, postClass } from './lexicon/source-nouns';
import type { Mention } from './mention';
import { GENERIC, bodyName, group, headClass, phraseOf, type Apposed } from './mention-parts';
import { isCapital, type Word } from './words';

/** The last of the posts that stand together: *Vorsitzender Richter*. */
export function postIndex(nouns: readonly Word[]): number {
  const isPost = (word: Word | undefined) => isCapital(word) && postClass(word!.text) !== null;
  let index = nouns.findIndex(isPost);
  const genitive = nouns.findIndex(({ lower }) => /^(des|der|von|vom|für|aus)$/.test(lower));
  if (index > 0 && genitive >= 0 && genitive < index && headClass(nouns) !== null) return -1;
  while (index >= 0 && isPost(nouns[index + 1])) index += 1;
  return index;
}

/** *Innenministerin Anna Berg*, *der Sprecher der Polizei*, *Ein Sprecher des Ministeriums*. */
export function withPost(
  text: string,
  first: Word,
  nouns: readonly Word[],
  post: number,
  apposed: Apposed | null,
): Mention {
  const noun = nouns[post]!;
  const sourceClass = postClass(noun.text)!;
  const gender =
    /in(nen)?$/.test(noun.lower) || first.lower === 'die' || first.lower === 'eine' ? 'f' : 'm';
  const rest = nouns.slice(post + 1);
  const named = nameStart(rest);
  const spokesperson = /sprecher(in)?$/.test(noun.lower);
  const owner = rest.find((word) => isCapital(word) && bodyClass(word.text) !== null);
  const held = owner ? bodyClass(owner.text)! : null;
  const ofState = sourceClass === 'person' && held === 'official' ? 'official' : sourceClass;
  if (named >= 0) {
    const before = [...nouns.slice(0, post + 1), ...rest.slice(0, named)];
    const role = phraseOf(text, before);
    const cls = spokesperson && held ? held : ofState;
    return {
      kind: 'name',
      name: phraseOf(text, nameWords(rest.slice(named))),
      role,
      sourceClass: cls,
      gender,
    };
  }
  const role = phraseOf(text, nouns);
  if (apposed?.name)
    return {
      kind: 'name',
      name: apposed.text,
      role,
      sourceClass: spokesperson && held ? held : ofState,
      gender,
    };
  if (spokesperson && owner) {
    const body = rest.slice(rest.findIndex(isCapital));
    return {
      kind: 'body',
      name: bodyName(text, rest[0] ?? first, body),
      role: 'Sprecher',
      sourceClass: held ?? 'organisation',
      gender: 'n',
    };
  }
  if (GENERIC.test(first.lower)) return group(ofState === 'official' ? 'official' : 'anonymous');
  return { kind: 'post', name: null, role, sourceClass: ofState, gender };
}

/** Where a name begins behind a post: at once, or behind the genitive or *von* that goes with the post. */
function nameStart(rest: readonly Word[]): number {
  if (isCapital(rest[0]) && bodyClass(rest[0]!.text) === null) return 0;
  const owned = rest.findIndex(
    (word, index) =>
      index > 0 && isCapital(word) && isCapital(rest[index + 1]) && isCapital(rest[index - 1]),
  );
  return owned;
}

function nameWords(words: readonly Word[]): Word[] {
  const end = words.findIndex(
    (word) => !isCapital(word) && !/^(von|van|de|al|bin|der|zu)$/.test(word.lower),
  );
  const own = end < 0 ? words : words.slice(0, end);
  const particle = own.findIndex(
    (word, index) =>
      /^(von|der|zu)$/.test(word.lower) &&
      (index === 0 || bodyClass(own[index + 1]?.text ?? '') !== null),
  );
  const name = particle > 0 ? own.slice(0, particle) : [...own];
  while (name.length > 0 && !isCapital(name[name.length - 1])) name.pop();
  return name;
}
