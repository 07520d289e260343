import { makeChunk, type Chunk, type ChunkKind, type Quoted } from './chunk';
import { wordSet } from './lexicon/word-set';
import { CONJUNCTIONS, MODALS, RELATIVE, WH } from './lexicon/words';
import type { ReadingOfText, Sentence } from './reading';
import { isNoun, isVerbal, type Token } from './token';
import { readVerbGroup } from './verb-group';
import { nounPhraseEnd } from './noun-chunk';

/** Cuts a sentence into chunks. Every token is in one chunk. */
export function chunkSentence(reading: ReadingOfText, sentence: Sentence): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = sentence.from; at < sentence.to;) {
    const chunk = chunkAt(reading, sentence, at);
    at = chunk.to;
    chunk.marked = markedOf(reading.tokens, chunk);
    chunks.push(chunk);
  }
  return chunks;
}

function markedOf(tokens: readonly Token[], { from, to }: Chunk): Chunk['marked'] {
  let marked = 0;
  for (let at = from; at < to; at += 1) if (tokens[at]!.marked) marked += 1;
  if (marked === 0) return undefined;
  return marked === to - from ? 'whole' : 'part';
}

function chunkAt(reading: ReadingOfText, sentence: Sentence, at: number): Chunk {
  const { tokens } = reading;
  const token = tokens[at]!;
  if (token.quotation >= 0) {
    const to = quotationEnd(tokens, sentence, at);
    return makeChunk('QUO', at, to, '"', { quoted: describeQuoted(tokens.slice(at, to)) });
  }
  const mark = token.word ? null : markAt(tokens, sentence, at);
  if (mark) return mark;
  const group = readVerbGroup(reading, sentence, at);
  if (group) return group;
  const word = wordKind(tokens, sentence, at);
  if (word) return single(word, at, token);
  const end = nounPhraseEnd(tokens, at, sentence.to);
  if (end > at) return makeChunk('NP', at, end, headOf(tokens, at, end));
  const open = openPhraseEnd(tokens, at, sentence.to);
  if (open !== null) return makeChunk('NP', at, open, token.lower, { open: true });
  return single(restKind(token), at, token);
}

/** *a new “start.”*: the end of an article and adjectives right before a quotation, or null. */
function openPhraseEnd(tokens: readonly Token[], at: number, limit: number): number | null {
  if (!OPENING.has(tokens[at]!.lower)) return null;
  let to = at + 1;
  while (to < limit && tokens[to]!.pos === 'ADJ' && tokens[to]!.quotation < 0) to += 1;
  return to < limit && tokens[to]!.quotation >= 0 ? to : null;
}

const OPENING = wordSet('a an the his her its their my our your');

/** A bracket with what it holds, or another mark. */
function markAt(tokens: readonly Token[], sentence: Sentence, at: number): Chunk | null {
  const bracket = bracketEnd(tokens, sentence, at);
  if (bracket !== null) return makeChunk('PAR', at, bracket, '(');
  const kind = markKind(tokens[at]!);
  return kind && single(kind, at, tokens[at]!);
}

function describeQuoted(tokens: readonly Token[]): Quoted {
  const inside = tokens.filter(({ word, text }) => word || !MARKS.test(text));
  const words = inside.filter(({ word }) => word);
  const last = inside.at(-1)?.text ?? '';
  return {
    last: /^[^\p{L}\p{N}]+$/u.test(last) ? last : '',
    capital: words[0]?.capital === true,
    words: words.length,
  };
}

const MARKS = /^["“”'‘’«»„＂]+$/;

function headOf(tokens: readonly Token[], from: number, to: number): string {
  for (let at = to - 1; at >= from; at -= 1) {
    const { word, lower } = tokens[at]!;
    if (word && lower !== "'s") return lower;
  }
  return '';
}

function single(kind: ChunkKind, at: number, token: Token): Chunk {
  return makeChunk(kind, at, at + 1, token.lower);
}

function quotationEnd(tokens: readonly Token[], sentence: Sentence, at: number): number {
  let to = at;
  while (to < sentence.to && tokens[to]!.quotation === tokens[at]!.quotation) to += 1;
  return to;
}

function bracketEnd(tokens: readonly Token[], sentence: Sentence, at: number): number | null {
  if (!/^[([]$/.test(tokens[at]!.text)) return null;
  for (let to = at + 1; to < Math.min(sentence.to, at + 40); to += 1) {
    if (/^[)\]]$/.test(tokens[to]!.text)) return to + 1;
  }
  return null;
}

function markKind({ text, pos }: Token): ChunkKind | null {
  if (text === ',') return 'C';
  if (text === ':') return 'COL';
  if (text === ';') return 'SEM';
  if (/^(?:[—–―]|-{1,3})$/.test(text)) return 'DASH';
  if (/^[.!?…]+$/.test(text)) return 'END';
  return pos === 'PUNCT' ? 'O' : null;
}

/** Words that are a chunk whatever the tagger takes them for. */
const OF_ONE_KIND: ReadonlyMap<string, ChunkKind> = new Map([
  ...kindOfEach('SUB', wordSet('although though while whereas unless')),
  ...kindOfEach('WH', WH),
  ...kindOfEach('REL', RELATIVE),
  ...kindOfEach('REL', ['whose']),
  ...kindOfEach('AND', CONJUNCTIONS),
]);

function kindOfEach(kind: ChunkKind, words: Iterable<string>): [string, ChunkKind][] {
  return [...words].map((word) => [word, kind]);
}

function wordKind(tokens: readonly Token[], sentence: Sentence, at: number): ChunkKind | null {
  const { lower, pos } = tokens[at]!;
  if (lower === 'that') {
    const next = at + 1 < sentence.to ? tokens[at + 1] : undefined;
    return thatKind(at > sentence.from ? tokens[at - 1] : undefined, next);
  }
  const kind = OF_ONE_KIND.get(lower);
  if (kind) return kind;
  if (pos === 'ADP') return 'P';
  return pos === 'SCONJ' || lower === 'because' ? 'SUB' : null;
}

/** *that* before a verb after a noun is a pronoun of the relative clause; before a noun it may be a determiner. */
function thatKind(previous: Token | undefined, next: Token | undefined): ChunkKind | null {
  if (!next) return 'O';
  const nounBefore = isNoun(previous);
  if (nounBefore && (isVerbal(next) || MODALS.has(next.lower))) return 'REL';
  const startsSentence = previous === undefined;
  if (startsSentence) return null;
  return 'THAT';
}

function restKind({ pos }: Token): ChunkKind {
  if (pos === 'ADV') return 'ADV';
  if (pos === 'ADJ') return 'ADJ';
  return 'O';
}
