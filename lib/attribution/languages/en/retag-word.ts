import { wordSet } from './lexicon/word-set';
import { opensClause, retagSingle } from './retag-single';
import { isVerbal, type Token } from './token';

/** Given names that are verbs without a capital. */
const NAME_OR_VERB = wordSet('Will May Mark Bill Grant Drew Rob Pat Sue Chase Chuck');

/** Corrects words whose neighbours tell what they are. */
export function retagWord(tokens: readonly Token[], at: number, headline: boolean): void {
  const token = tokens[at]!;
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  const beforeVerb = isVerbal(next);
  retagSingle(tokens, at);
  if (next?.pos === 'PROPN' && NAME_OR_VERB.has(token.text) && continues(previous, token))
    token.pos = 'PROPN';
  if (token.pos === 'ADJ' && previous?.pos === 'DET' && standsAlone(next, tokens[at + 2]))
    token.pos = 'NOUN';
  if (!headline && isLeadingParticiple(tokens, at)) token.pos = 'ADJ';
  if (isObjectOfCue(tokens, at)) token.pos = 'NOUN';
  if (isVerbOfPronoun(token, previous) || isQuotedInfinitive(tokens, at)) token.pos = 'VERB';
  if (token.pos === 'NOUN' && previous?.lower === 'who' && !beforeVerb && next?.pos !== 'NOUN')
    token.pos = 'VERB';
}

/** *the chief, Paul Holm*, *the accused said*, *the dead were civilians*: no noun follows that it could belong to. */
function standsAlone(next: Token | undefined, after: Token | undefined): boolean {
  return next?.text === ','
    ? after?.pos === 'PROPN'
    : next?.pos === 'AUX' || /^(?:said|says)$/.test(next?.lower ?? '');
}

function continues(previous: Token | undefined, token: Token): boolean {
  return previous !== undefined && previous.quotation === token.quotation;
}

/** *After leaked emails showed …*: a participle before its noun, with a verb of its own after it. */
function isLeadingParticiple(tokens: readonly Token[], at: number): boolean {
  const { pos, lower } = tokens[at]!;
  const previous = tokens[at - 1];
  if (pos !== 'VERB' || !lower.endsWith('ed')) return false;
  if (!opensClause(previous) && previous?.pos !== 'ADP') return false;
  return tokens[at + 1]?.pos === 'NOUN' && isVerbal(tokens[at + 2]);
}

/** *acknowledged waits were long*: between a verb of saying and the verb of what is said stands its subject. */
function isObjectOfCue(tokens: readonly Token[], at: number): boolean {
  const { pos, lower } = tokens[at]!;
  if (pos !== 'VERB' || !/[^s]s$/.test(lower) || tokens[at + 1]?.pos !== 'AUX') return false;
  const cue = tokens[at - 1]?.pos === 'VERB' ? tokens[at - 1]!.cue : null;
  return cue?.verb.frames.includes('c') === true;
}

/** *In her book she exposes …*: no noun follows *he* or *she*. */
function isVerbOfPronoun({ pos, text }: Token, previous: Token | undefined): boolean {
  return (
    pos === 'NOUN' &&
    (previous?.lower === 'he' || previous?.lower === 'she') &&
    /^\p{Ll}+s$/u.test(text)
  );
}

/** *promised to “open” the lock*: the tagger does not see an infinitive behind a mark of quotation. */
function isQuotedInfinitive(tokens: readonly Token[], at: number): boolean {
  const to = tokens[at - 2];
  if (to?.lower !== 'to' || !/^["“'‘]$/.test(tokens[at - 1]!.text)) return false;
  if (!/^(?:NOUN|ADJ)$/.test(tokens[at]!.pos) || !/^\p{Ll}/u.test(tokens[at]!.text)) return false;
  const governor = tokens[at - 3];
  return governor !== undefined && /[to]/.test(governor.cue?.verb.frames ?? '');
}
