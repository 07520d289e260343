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
