import type { Token } from './token';

/** A clause without a mark or conjunction is at most this many words long; so time stays linear. */
const LONGEST_CLAUSE = 60;

/**
 * *said the mayor plans to …*, *say all sailors sign a form*: a clause that is said has a verb. Where the tagger
 * finds none, the noun that agrees with the one before it and has an object is that verb. Behind a quotation no
 * clause follows (*“…,” said Priorities spokesman Karl Berg*).
 */
export function retagSaidClause(tokens: readonly Token[], cue: number): void {
  if (tokens[cue]!.pos !== 'VERB' || tokens[cue]!.cue?.verb.lemma !== 'say') return;
  if ((tokens[cue - 1]?.quotation ?? -1) >= 0) return;
  let found = -1;
  for (let at = cue + 1; at < Math.min(tokens.length, cue + LONGEST_CLAUSE); at += 1) {
    const { pos, lower, quotation } = tokens[at]!;
    if (/^(?:PUNCT|CCONJ|SCONJ)$/.test(pos) || quotation >= 0) break;
    if (
      pos === 'AUX' ||
      (pos === 'VERB' && !lower.endsWith('ing') && tokens[at - 1]!.lower !== 'to')
    )
      return;
    if (found < 0 && at > cue + 1 && agrees(tokens, at) && hasObject(tokens[at + 1])) found = at;
  }
  if (found > 0) tokens[found]!.pos = 'VERB';
}

function agrees(tokens: readonly Token[], at: number): boolean {
  const { pos, lower } = tokens[at]!;
  const subject = tokens[at - 1]!;
  if (pos === 'ADJ') return lower.endsWith('ed') && /^(?:NOUN|PROPN|VERB)$/.test(subject.pos);
  if (pos !== 'NOUN' || !/^(?:NOUN|PROPN)$/.test(subject.pos)) return false;
  const plural = /[^s’']s$/.test(subject.lower);
  return /[^s]s$/.test(lower) ? !plural : plural;
}

function hasObject(next: Token | undefined): boolean {
  return next !== undefined && (/^(?:DET|PRON|NUM|PROPN)$/.test(next.pos) || next.lower === 'to');
}
