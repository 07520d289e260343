import type { Pos, Token } from './token';

/** Corrects words inside a noun phrase that the tagger takes for verbs or adverbs, and adjectives that are nouns. */
export function retagInPhrase(tokens: readonly Token[], at: number, headline: boolean): void {
  const token = tokens[at]!;
  if (token.pos === 'VERB' && isOwned(tokens, at)) {
    const qualifies = /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? '');
    if (qualifies || !token.lower.endsWith('ing')) token.pos = qualifies ? 'ADJ' : 'NOUN';
  }
  if (SMALL.has(token.pos) && opensCompound(tokens, at)) token.pos = 'ADJ';
  if (token.pos === 'ADJ' && standsForNoun(tokens, at)) token.pos = 'NOUN';
  if (token.pos === 'ADV' && !headline && isNameBeforeCue(tokens, at)) token.pos = 'PROPN';
}

const SMALL: ReadonlySet<Pos> = new Set(['ADP', 'ADV', 'SCONJ']);

/** *her uncle’s retweet of it*, *Ama’s newly paid debts*: after an owner no verb follows. */
function isOwned(tokens: readonly Token[], at: number): boolean {
  const owner = tokens[at - 1]?.pos === 'ADV' ? at - 2 : at - 1;
  const mark = tokens[owner];
  return mark?.pos === 'PART' && /^['’]s?$/.test(mark.lower);
}

/** *down-ballot*, *then-mayor*, *far-right*: the first part of a word with a hyphen. */
function opensCompound(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at + 1];
  const second = tokens[at + 2];
  if (hyphen?.text !== '-' || !second) return false;
  const joined = tokens[at]!.end === hyphen.start && hyphen.end === second.start;
  return joined && /^(?:NOUN|PROPN|ADJ|VERB)$/.test(second.pos);
}

/** *a longtime liberal, …*: adjectives behind an article without a noun after them. */
function standsForNoun(tokens: readonly Token[], at: number): boolean {
  if (!/^[,.;]$/.test(tokens[at + 1]?.text ?? '')) return false;
  let first = at - 1;
  while (tokens[first]?.pos === 'ADJ') first -= 1;
  return first < at - 1 && /^(?:a|an|the)$/.test(tokens[first]?.lower ?? '');
}

/** *Jolly said*: what begins a sentence right before its verb of saying is a name. */
function isNameBeforeCue(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const previous = tokens[at - 1];
  const form = tokens[at + 1]?.cue;
  return (
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    (!previous || previous.pos === 'PUNCT') &&
    (form?.form === 'past' || form?.form === 's') &&
    form.verb.frames.includes('q') &&
    !/^(?:so|thus|then|also|there|here|never)$/.test(token.lower)
  );
}
