import { plainWords } from './classed';
import { isPost } from './titles';

/** A post taken apart: *the council's chief executive for housing* is *chief executive* of *council*, for *housing*. */
export interface RolePhrase {
  /** The post with what qualifies it, lower case: *chief*, *executive*. */
  head: string[];
  /** Whose it is, by a possessive: *council*. */
  owner: string[];
  /** What follows its first preposition: *housing*. */
  complement: string[];
  /** That preposition. */
  preposition: string | null;
  /** It is held no more. */
  former: boolean;
  /** The words, in lower case, that have a capital. */
  capitals: ReadonlySet<string>;
}

/** Each post of *chairman and president of the bank* by itself; whose they are holds for all of them. */
export function rolePhrases(role: string): RolePhrase[] {
  const phrases = role
    .split(/,|\s(?:and|or|&)\s(?=(?:\p{Ll}|an?\s|the\s|one\s))/u)
    .filter((part) => part.trim() !== '')
    .map(rolePhrase);
  const last = phrases.at(-1);
  const owner = phrases[0]?.owner ?? [];
  let former = false;
  return phrases.map((phrase) => {
    former =
      phrase.former || (former && !phrase.head.some((word) => /^(?:now|current)$/.test(word)));
    const own = phrase.owner.length > 0 ? phrase.owner : owner;
    const shared = phrase.preposition === null && last !== undefined ? last : phrase;
    return {
      ...phrase,
      former,
      owner: own,
      complement: shared.complement,
      preposition: shared.preposition,
    };
  });
}

function rolePhrase(part: string): RolePhrase {
  const owned = OWNED.exec(part);
  const words = plainWords(owned?.[2] ?? part);
  const stop = words.findIndex((word, at) => at > 0 && PREPOSITION.test(word));
  const ofBody = stop > 0 ? postAtEnd(words, stop) : words.length;
  if (ofBody < words.length) return postOf(part, words, ofBody);
  const head = stop < 0 ? words : words.slice(0, stop);
  return {
    head,
    owner: plainWords(owned?.[1] ?? ''),
    complement: stop < 0 ? [] : words.slice(stop + 1),
    preposition: stop < 0 ? null : words[stop]!,
    former: head.some((word) => FORMER.test(word)) || FORMER.test(plainWords(part)[0] ?? ''),
    capitals: capitalsIn(part),
  };
}

function capitalsIn(part: string): ReadonlySet<string> {
  return new Set(plainWords((part.match(/\p{Lu}\S*/gu) ?? []).join(' ')));
}

/** Where the post begins that stands behind the name of its body (*Bank of Norland governor*); else the end. */
function postAtEnd(words: readonly string[], stop: number): number {
  if (words.slice(0, stop).some(isPost)) return words.length;
  let from = words.length;
  while (from > stop + 2 && (isPost(words[from - 1]!) || RANK_OF_POST.test(words[from - 1]!)))
    from -= 1;
  return isPost(words.at(-1)!) ? from : words.length;
}

const RANK_OF_POST =
  /^(?:deputy|vice|senior|acting|executive|press|general|managing|medical|first)$/;

function postOf(part: string, words: readonly string[], from: number): RolePhrase {
  return {
    head: words.slice(from),
    owner: words.slice(0, from),
    complement: [],
    preposition: null,
    former: FORMER.test(words[0]!),
    capitals: capitalsIn(part),
  };
}

const PREPOSITION = /^(?:of|for|at|in|on|from|with|to|by|against|under|who|which)$/;

/** A possessor before the first preposition. */
const OWNED = /^((?:(?!\s(?:of|for|at|in|on|from|with|to|by)\s).)*?)(?:['’]s|s['’])\s+(.*)$/i;

const FORMER = /^(?:former|formerly|past|ex|retired|rtd|onetime|one-time|ex-.+)$/;
