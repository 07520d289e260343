import type { VerbForm } from './lexicon/verbs';
import { BE } from './lexicon/words';
import type { Token } from './token';

/**
 * Whether a form that the tagger takes for a noun or adjective is a cue verb in the present or a participle:
 * *polls show Berg ahead*, *one in five say*, *records show.*, *…, repeating the warning*.
 */
export function isPresentCue(
  tokens: readonly Token[],
  at: number,
  { form, verb }: VerbForm,
): boolean {
  const token = tokens[at]!;
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (!previous || !next || /^\p{Lu}/u.test(token.text)) return false;
  if (token.lower === 'say')
    return !/^(?:DET|ADJ|PRON|AUX|VERB)$/.test(previous.pos) || subjectFollows(next);
  if (token.lower === 'show') return isPlural(tokens, at - 1) && next.lower !== 'of';
  if (form === 'base') return isPlural(tokens, at - 1) && objectFollows(next);
  if (form === 's' && takesClause(tokens, at, verb.frames)) return true;
  if (form === 's' && /[cn]/.test(verb.frames) && partsNouns(tokens, at)) return true;
  if (form === 's' && previous.pos === 'PROPN')
    return next.text === '.' ? verb.frames.includes('q') : next.pos === 'PROPN';
  if (form !== 'ing' || !/^(?:NOUN|ADJ)$/.test(token.pos)) return false;
  if (BE.has(previous.lower)) return /^(?:that|to|:)$/.test(next.lower);
  const opens = /^[,—–]$/.test(previous.text) || previous.pos === 'CCONJ';
  return opens && objectFollows(next);
}

/** *…, and claims that he …*, *Article 3 affirms: “…”*: what follows is said, no relative clause of a noun. */
function takesClause(tokens: readonly Token[], at: number, frames: string): boolean {
  const [previous, next, after] = [tokens[at - 1]!, tokens[at + 1]!, tokens[at + 2]];
  if (!frames.includes('c') || !after || !/^(?:CCONJ|NUM|PUNCT)$/.test(previous.pos)) return false;
  if (next.lower === 'that') return !/^(?:VERB|AUX)$/.test(after.pos);
  return next.text === ':' && after.quotation >= 0;
}

/** A compound is at most this many words long. */
const LONGEST_COMPOUND = 8;

/** Nouns that a plural can stand before: *the rules committee*. */
const AFTER_PLURAL =
  /^(?:committee|process|department|desk|office|adjusters?|handlers?|forms?|book|page|section|system|court|team|unit)$/;

/**
 * *The bank forecasts growth*, *A court rules worship is legal*: before a noun stands no plural (Quirk et al. 1985,
 * 17.108), so the form between a noun that begins the clause and the next one is its verb.
 */
function partsNouns(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]!;
  if (!/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos) || AFTER_PLURAL.test(next.lower)) return false;
  let first = at - 1;
  if (!/^(?:NOUN|ADJ)$/.test(tokens[first]!.pos) || /s$/.test(tokens[first]!.lower)) return false;
  while (
    first > 0 &&
    at - first < LONGEST_COMPOUND &&
    /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[first - 1]!.pos)
  )
    first -= 1;
  const before = tokens[first - 1];
  return !before || /^[.!?:;]$/.test(before.text) || /^(?:and|but|that)$/.test(before.lower);
}

function subjectFollows({ pos, lower }: Token): boolean {
  return /^(?:they|he|she|it|we|that)$/.test(lower) || pos === 'PROPN';
}

function objectFollows({ pos, lower }: Token): boolean {
  return /^(?:DET|PRON|PROPN)$/.test(pos) || /^(?:that|how|why|whether|if|what)$/.test(lower);
}

/** A plural noun, also one with the capital of its sentence (*Polls*, *Critics*, *Some*). */
function isPlural(tokens: readonly Token[], at: number): boolean {
  const { pos, lower, text } = tokens[at]!;
  if (/^(?:some|others|many|data)$/.test(lower)) return true;
  const before = tokens[at - 1];
  const opens = !before || /^[.!?;]$/.test(before.text) || /^(?:CCONJ|ADJ|SCONJ)$/.test(before.pos);
  const noun = pos === 'NOUN' || (pos === 'PROPN' && opens && /^\p{Lu}/u.test(text));
  return noun && /[^s']s$/.test(lower);
}
