import { isVerbal, type Pos, type Token } from './token';

type Mend = (tokens: readonly Token[], at: number) => void;

/** What begins a number or stands for one. */
const QUANTITIES =
  'at more fewer less about around over nearly most many some few several others'.split(' ');

/** *none of them*, *half of the homes*: what the tagger takes for adverbs. */
const PARTS = 'none half plenty enough'.split(' ');

/** *has since said*, *have both urged*: words that can part a verb from its auxiliary. */
const BETWEEN = 'since both each'.split(' ');

/** Words, in lower case, that are mended each in its own way. */
const MENDS: ReadonlyMap<string, Mend> = new Map<string, Mend>([
  ['further', retagFurther],
  ['according', retagAccording],
  ['think', retagThink],
  ['all', retagAllBut],
  ['having', retagHaving],
  ['third', retagFraction],
  ['quarter', retagFraction],
  ...BETWEEN.map((word): [string, Mend] => [word, retagBetween]),
  ...QUANTITIES.map((word): [string, Mend] => [word, retagQuantity]),
  ...PARTS.map((word): [string, Mend] => [word, retagPart]),
]);

/** Corrects a word that the tagger often mistakes, by its neighbours, and what counts before a noun. */
export function retagSingle(tokens: readonly Token[], at: number): void {
  MENDS.get(tokens[at]!.lower)?.(tokens, at);
}

function retagFurther(tokens: readonly Token[], at: number): void {
  if (isVerbal(tokens[at + 1])) tokens[at]!.pos = 'ADV';
}

function retagAccording(tokens: readonly Token[], at: number): void {
  tokens[at]!.pos = 'ADP';
  if (tokens[at + 1]?.lower === 'to') retagSource(tokens, at + 2);
}

/** *a think tank*. */
function retagThink(tokens: readonly Token[], at: number): void {
  if (/^tanks?$/.test(tokens[at + 1]?.lower ?? '')) tokens[at]!.pos = 'NOUN';
}

/** *all but sank*. */
function retagAllBut(tokens: readonly Token[], at: number): void {
  const [all, but, verb] = tokens.slice(at, at + 3);
  if (but?.lower !== 'but' || verb?.pos !== 'VERB') return;
  all!.pos = 'ADV';
  but.pos = 'ADV';
}

/** *Having said that*. */
function retagHaving(tokens: readonly Token[], at: number): void {
  if (tokens[at]!.text === 'Having' && tokens[at + 1]?.pos === 'VERB') tokens[at]!.pos = 'AUX';
}

/** *nearly a third say*. */
function retagFraction(tokens: readonly Token[], at: number): void {
  const next = tokens[at + 1];
  const verb = isVerbal(next) || next?.lower === 'say';
  if (tokens[at - 1]?.lower === 'a' && verb) tokens[at]!.pos = 'NOUN';
}

function retagBetween(tokens: readonly Token[], at: number): void {
  if (tokens[at - 1]?.pos === 'AUX' && tokens[at + 1]?.pos === 'VERB') tokens[at]!.pos = 'ADV';
}

function retagPart(tokens: readonly Token[], at: number): void {
  if (tokens[at + 1]?.lower === 'of' && tokens[at - 1]?.lower !== 'than') tokens[at]!.pos = 'PRON';
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

/** Whether a clause begins behind the token. */
export function opensClause(previous: Token | undefined): boolean {
  return previous === undefined || OPENING.has(previous.pos) || previous.lower === 'although';
}
