import type { SourceClass, Span } from '../../../model';
import { ACCORDING_NOUNS } from './lexicon/according-nouns';
import { ARTICLES, PRONOUNS } from './lexicon/function-words';
import { GENERIC, apposedTo, bodyName, group, headClass, phraseOf } from './mention-parts';
import { postIndex, withPost } from './mention-post';
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

/** Reads a source's words: a name with or without its post, a post alone, a body, a group, a pronoun. */
export function mentionOf(text: string, source: Span): Mention {
  const parts = text.slice(...source).split(',');
  const words = wordsIn(text, [source[0], source[0] + parts[0]!.length]);
  const first = words[0];
  if (!first) return group('anonymous');
  if (words.length === 1 && isPronoun(first.lower))
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
  if (!heads[0] || ACCORDING_NOUNS.test(heads[0].text)) return group('anonymous');
  if (apposed) {
    const { sourceClass, gender } = apposed;
    if (!determined)
      return named(phraseOf(text, nouns), { role: apposed.text, sourceClass, gender });
    if (apposed.name) return named(apposed.text, { role: phraseOf(text, nouns), gender });
  }
  return determined ? withTrade(text, first, nouns) : bareName(text, nouns);
}

/** *Anna Berg*, *Ronny Tong von der Partei*: a name without post; a group when it is none. */
function bareName(text: string, nouns: readonly Word[]): Mention {
  const until = nouns.findIndex(({ lower }) => /^(von|aus)$/.test(lower));
  const whole = nouns.every((word) => isCapital(word) || NAME_PARTICLE.test(word.lower));
  if (whole) return named(phraseOf(text, nouns), {});
  return isCapital(nouns[0]) && until > 0
    ? named(phraseOf(text, nouns.slice(0, until)), {})
    : group('anonymous');
}

const NAME_PARTICLE = /^(von|van|de|al|bin|der|zu)$/;

/** *der Grünen-Politiker Jan Otto*: a noun for a person that no list knows, and two names at least. */
function withTrade(text: string, first: Word, nouns: readonly Word[]): Mention {
  const person = /(er|in|e|ist|ant|ent|or|mann|frau)$/.test(nouns[0]!.lower);
  if (!/^(der|die)$/.test(first.lower) || nouns.length < 3 || !nouns.every(isCapital) || !person)
    return group('anonymous');
  const gender = first.lower === 'die' ? 'f' : 'm';
  return named(phraseOf(text, nouns.slice(1)), { role: nouns[0]!.text, gender });
}

function named(
  name: string,
  { role = null, sourceClass = 'person', gender = null }: Partial<Mention>,
): Mention {
  return { kind: 'name', name, role, sourceClass, gender };
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

function bodyGender(first: Word): Mention['gender'] {
  return first.lower === 'die'
    ? 'f'
    : first.lower === 'das'
      ? 'n'
      : first.lower === 'der'
        ? 'm'
        : null;
}

/** Personal, relative and possessive pronouns that may stand alone as a source. */
function isPronoun(lower: string): boolean {
  return (
    PRONOUNS.has(lower) ||
    POSSESSIVE.test(lower) ||
    /^(der|die|das|welcher|welche|eigene[nr]?)$/.test(lower)
  );
}

const POSSESSIVE = /^(sein|ihr)(e|er|en|em|es)?$/;

function genderOf(pronoun: string): Mention['gender'] {
  if (/^sein/.test(pronoun)) return 'm';
  if (/^ihr/.test(pronoun)) return 'f';
  if (/^(er|dieser|letzterer|jener|der|welcher)$/.test(pronoun)) return 'm';
  if (/^(sie|diese|letztere|die|welche)$/.test(pronoun)) return 'f';
  return /^(es|das)$/.test(pronoun) ? 'n' : null;
}
