import type { SourceClass, Span } from '../../../model';
import { ARTICLES, PRONOUNS } from './lexicon/function-words';
import { bodyClass, postClass } from './lexicon/source-nouns';
import { isCapital, wordsIn, type Word } from './words';

/** What the words of one source say of who is meant. */
export interface Mention {
  kind: 'name' | 'post' | 'body' | 'pronoun' | 'group';
  /** The proper name or the body as written, without determiner; null for posts, groups and pronouns. */
  name: string | null;
  /** The post as written, without determiner. */
  role: string | null;
  sourceClass: SourceClass;
  gender: 'm' | 'f' | 'n' | null;
}

const GENERIC =
  /^(ein|eine|einem|einer|eines|mehrere|einige|viele|zahlreiche|zwei|drei|vier|manche|alle)$/;

/** Reads a source's words: a name with or without its post, a post alone, a body, a group, a pronoun. */
export function mentionOf(text: string, source: Span): Mention {
  const parts = text.slice(...source).split(',');
  const words = wordsIn(text, [source[0], source[0] + parts[0]!.length]);
  const first = words[0];
  if (!first) return group('anonymous');
  const relative = /^(der|die|das|welcher|welche)$/.test(first.lower);
  if (words.length === 1 && (PRONOUNS.has(first.lower) || relative || /^eigene/.test(first.lower)))
    return { ...group('person'), kind: 'pronoun', gender: genderOf(first.lower) };
  const determined = ARTICLES.has(first.lower);
  const nouns = determined ? words.slice(1) : words;
  const post = postIndex(nouns);
  const apposed = parts[1] ? apposedTo(text, source, parts[0]!.length + 1) : null;
  if (post >= 0) return withPost(text, first, nouns, post, apposed);
  const heads = nouns.filter(isCapital);
  const body = headClass(nouns);
  if (body === 'anonymous') return group('anonymous');
  if (first.lower.startsWith('diese') && body === 'media') return group(body);
  const issuer = body === 'document' ? issuerOf(text, nouns) : null;
  if (issuer) return { ...group(body!), kind: 'body', name: issuer };
  if (body && GENERIC.test(first.lower)) return group(body);
  if (body)
    return {
      ...group(body),
      kind: 'body',
      name: bodyName(text, first, nouns),
      gender: bodyGender(first),
    };
  if (apposed && !determined)
    return {
      kind: 'name',
      name: phraseOf(text, nouns),
      role: apposed.text,
      sourceClass: apposed.sourceClass,
      gender: apposed.gender,
    };
  if (
    !determined &&
    heads.length >= 1 &&
    nouns.every((word) => isCapital(word) || /^(von|van|de|al|bin|der|zu)$/.test(word.lower))
  )
    return {
      kind: 'name',
      name: phraseOf(text, nouns),
      role: null,
      sourceClass: 'person',
      gender: null,
    };
  if (
    !determined &&
    heads[0] === nouns[0] &&
    nouns.some(({ lower }) => /^(von|aus)$/.test(lower))
  ) {
    const until = nouns.findIndex(({ lower }) => /^(von|aus)$/.test(lower));
    return {
      kind: 'name',
      name: phraseOf(text, nouns.slice(0, until)),
      role: null,
      sourceClass: 'person',
      gender: null,
    };
  }
  return group('anonymous');
}

/** The last of the posts that stand together: *Vorsitzender Richter*. */
function postIndex(nouns: readonly Word[]): number {
  const isPost = (word: Word | undefined) => isCapital(word) && postClass(word!.text) !== null;
  let index = nouns.findIndex(isPost);
  const genitive = nouns.findIndex(({ lower }) => /^(des|der|von|vom|für|aus)$/.test(lower));
  if (index > 0 && genitive >= 0 && genitive < index && headClass(nouns) !== null) return -1;
  while (index >= 0 && isPost(nouns[index + 1])) index += 1;
  return index;
}

/** *ein Bericht der Behörde*: the body in the genitive or after *von*. */
function issuerOf(text: string, nouns: readonly Word[]): string | null {
  const at = nouns.findIndex(({ lower }) => /^(des|der|von|vom|eines|einer)$/.test(lower));
  if (at < 0) return null;
  const rest = nouns.slice(at + 1);
  const start = rest[0] && ARTICLES.has(rest[0].lower) ? 1 : 0;
  const owner = rest.slice(start);
  return owner.some(isCapital) && headClass(owner) !== 'anonymous'
    ? bodyName(text, nouns[at]!, owner)
    : null;
}

/** The body as written; a genitive of a masculine or neuter noun loses its -s. */
function bodyName(text: string, determiner: Word, nouns: readonly Word[]): string {
  const name = phraseOf(text, nouns);
  const head = nouns.find(isCapital);
  if (!head || !/^(des|eines|dieses)$/.test(determiner.lower)) return name;
  return name.replace(head.text, head.text.replace(/(?<=[a-zäöüß])(?:(?<=[dtzg])es|s)$/, ''));
}

function group(sourceClass: SourceClass): Mention {
  return { kind: 'group', name: null, role: null, sourceClass, gender: null };
}

/** *Innenministerin Anna Berg*, *der Sprecher der Polizei*, *Ein Sprecher des Ministeriums*. */
function withPost(
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
  return [...(particle > 0 ? own.slice(0, particle) : own)];
}

interface Apposed {
  text: string;
  name: boolean;
  sourceClass: SourceClass;
  gender: 'm' | 'f' | null;
}

/** What stands behind the comma: a name beside a post, or a post beside a name; null for a clause. */
function apposedTo(text: string, source: Span, offset: number): Apposed | null {
  const end = text.indexOf(',', source[0] + offset + 1);
  const words = wordsIn(text, [source[0] + offset, end > 0 && end < source[1] ? end : source[1]]);
  const content = words[0] && ARTICLES.has(words[0].lower) ? words.slice(1) : words;
  if (
    !content[0] ||
    (/^(der|die|das)$/.test(words[0]!.lower) === false &&
      !isCapital(words[0]) &&
      !ARTICLES.has(words[0]!.lower))
  )
    return null;
  const last = words[words.length - 1]!;
  if (/^(die|der|das)$/.test(words[0]!.lower) && !isCapital(last)) return null;
  const post = content.find((word) => isCapital(word) && postClass(word.text) !== null);
  const name = !post && content.every(isCapital);
  return {
    text: phraseOf(text, content),
    name,
    sourceClass: post ? postClass(post.text)! : 'person',
    gender: post ? (/in$/.test(post.lower) ? 'f' : 'm') : null,
  };
}

/** The class of the first noun that has one: a head noun stands before its genitive. */
function headClass(nouns: readonly Word[]): SourceClass | null {
  for (const word of nouns) {
    if (!isCapital(word) && /^(von|des|der|für|aus)$/.test(word.lower)) return null;
    const found = isCapital(word) ? bodyClass(word.text) : null;
    if (found) return found;
  }
  return null;
}

function bodyGender(first: Word): Mention['gender'] {
  return first.lower === 'die'
    ? 'f'
    : first.lower === 'das'
      ? 'n'
      : first.lower === 'der'
        ? 'm'
        : null;
}

function genderOf(pronoun: string): Mention['gender'] {
  if (/^(er|dieser|letzterer|jener|der|welcher)$/.test(pronoun)) return 'm';
  if (/^(sie|diese|letztere|die|welche)$/.test(pronoun)) return 'f';
  return /^(es|das)$/.test(pronoun) ? 'n' : null;
}

function phraseOf(text: string, words: readonly Word[]): string {
  const first = words[0];
  return first ? text.slice(first.start, words[words.length - 1]!.end) : '';
}
