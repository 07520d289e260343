import { wordSet } from './lexicon/word-set';
import { isVerbal, type Pos, type Token } from './token';

/** Given names that are verbs without a capital. */
const NAME_OR_VERB = wordSet('Will May Mark Bill Grant Drew Rob Pat Sue Chase Chuck');

/** Corrects single words whose neighbours tell what they are, and what counts before a noun. */
export function retagWord(tokens: readonly Token[], at: number, headline: boolean): void {
  const token = tokens[at]!;
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  const beforeVerb = isVerbal(next);
  if (token.lower === 'further' && beforeVerb) token.pos = 'ADV';
  if (token.lower === 'according') {
    token.pos = 'ADP';
    if (next?.lower === 'to') retagSource(tokens, at + 2);
  }
  if (token.lower === 'think' && /^tanks?$/.test(next?.lower ?? '')) token.pos = 'NOUN';
  if (next?.pos === 'PROPN' && NAME_OR_VERB.has(token.text) && continues(previous, token))
    token.pos = 'PROPN';
  if (QUANTITIES.has(token.lower)) retagQuantity(tokens, at);
  if (PARTS.has(token.lower) && next?.lower === 'of' && previous?.lower !== 'than')
    token.pos = 'PRON';
  if (token.lower === 'all' && next?.lower === 'but' && tokens[at + 2]?.pos === 'VERB') {
    token.pos = 'ADV';
    next.pos = 'ADV';
  }
  if (token.pos === 'ADJ' && previous?.pos === 'DET' && standsAlone(next, tokens[at + 2]))
    token.pos = 'NOUN';
  if (token.text === 'Having' && next?.pos === 'VERB') token.pos = 'AUX';
  if (!headline && isLeadingParticiple(tokens, at)) token.pos = 'ADJ';
  if (isObjectOfCue(tokens, at)) token.pos = 'NOUN';
  if (isVerbOfPronoun(token, previous) || isQuotedInfinitive(tokens, at)) token.pos = 'VERB';
  if (previous?.lower === 'who' && token.pos === 'NOUN' && !beforeVerb && next?.pos !== 'NOUN')
    token.pos = 'VERB';
}

/** A source that *according to* names has its noun within this many words. */
const SOURCE_WORDS = 4;

/** *according to exit polls*, *to sources*, *to recent polling*: no infinitive, but a noun and what stands before it. */
function retagSource(tokens: readonly Token[], from: number): void {
  for (let at = from; at < Math.min(tokens.length, from + SOURCE_WORDS); at += 1) {
    const token = tokens[at]!;
    const nounFollows = /^(?:NOUN|PROPN|ADJ|VERB)$/.test(tokens[at + 1]?.pos ?? '');
    if (token.pos === 'ADV' && nounFollows) token.pos = 'ADJ';
    else if (token.pos === 'VERB')
      token.pos = nounFollows && token.lower.endsWith('ed') ? 'ADJ' : 'NOUN';
    else if (token.pos !== 'ADJ') return;
  }
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

/** What begins a number or stands for one. */
const QUANTITIES = wordSet(
  'at more fewer less about around over nearly most many some few several others',
);

/** *none of them*, *half of the homes*: what the tagger takes for adverbs. */
const PARTS = wordSet('none half plenty enough');

/** *at least two*, *more than half*, *About three in ten said*, *Most said*: what counts belongs to its noun. */
function retagQuantity(tokens: readonly Token[], at: number): void {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  if (!next) return;
  if (opensClause(tokens[at - 1]) && isSaidBySome(token, next, after)) next.pos = 'VERB';
  const pair = `${token.lower} ${next.lower}`;
  const counted = after?.pos === 'NUM' || /^(?:half|an?|some)$/.test(after?.lower ?? '');
  if (/^(?:at (?:least|most)|(?:more|fewer|less) than)$/.test(pair) && counted) {
    token.pos = 'ADV';
    next.pos = 'ADV';
  } else if (!opensClause(tokens[at - 1])) return;
  else if (/^(?:about|around|over|nearly)$/.test(token.lower) && next.pos === 'NUM')
    token.pos = 'ADV';
  else if (/^(?:most|many|some|few|several)$/.test(token.lower) && next.pos === 'VERB')
    token.pos = 'PRON';
}

/** *Some accused the mayor*, *Many called it a mistake*. */
function isSaidBySome({ lower }: Token, next: Token, after: Token | undefined): boolean {
  return (
    /^(?:most|many|some|few|several|others)$/.test(lower) &&
    next.cue?.form === 'past' &&
    /^(?:PROPN|DET|PRON)$/.test(after?.pos ?? '')
  );
}

const OPENING: ReadonlySet<Pos> = new Set(['PUNCT', 'SCONJ', 'CCONJ']);

function opensClause(previous: Token | undefined): boolean {
  return previous === undefined || OPENING.has(previous.pos) || previous.lower === 'although';
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
  return pos === 'NOUN' && /^(?:he|she)$/.test(previous?.lower ?? '') && /^\p{Ll}+s$/u.test(text);
}

/** *promised to “open” the lock*: the tagger does not see an infinitive behind a mark of quotation. */
function isQuotedInfinitive(tokens: readonly Token[], at: number): boolean {
  const to = tokens[at - 2];
  if (to?.lower !== 'to' || !/^["“'‘]$/.test(tokens[at - 1]!.text)) return false;
  if (!/^(?:NOUN|ADJ)$/.test(tokens[at]!.pos) || !/^\p{Ll}/u.test(tokens[at]!.text)) return false;
  const governor = tokens[at - 3];
  return governor !== undefined && /[to]/.test(governor.cue?.verb.frames ?? '');
}
