import type { Chunk, ChunkKind, Quoted } from './chunk';
import { CONJUNCTIONS, MODALS, RELATIVE, SUBORDINATORS, WH } from './lexicon/words';
import type { ReadingOfText, Sentence } from './reading';
import type { Token } from './token';
import { readVerbGroup } from './verb-group';
import { nounPhraseEnd } from './noun-chunk';

/** Cuts a sentence into chunks. Every token is in one chunk. */
export function chunkSentence(reading: ReadingOfText, sentence: Sentence): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = sentence.from; at < sentence.to;) {
    const chunk = chunkAt(reading, sentence, at);
    at = chunk.to;
    chunks.push(chunk);
  }
  return chunks;
}

function chunkAt(reading: ReadingOfText, sentence: Sentence, at: number): Chunk {
  const { tokens } = reading;
  const token = tokens[at]!;
  if (token.quotation >= 0) {
    const to = quotationEnd(tokens, sentence, at);
    return { kind: 'QUO', from: at, to, head: '"', quoted: describeQuoted(tokens.slice(at, to)) };
  }
  const bracket = bracketEnd(tokens, sentence, at);
  if (bracket !== null) return { kind: 'PAR', from: at, to: bracket, head: '(' };
  const mark = markKind(token);
  if (mark) return single(mark, at, token);
  const group = readVerbGroup(reading, sentence, at);
  if (group) return group;
  const word = wordKind(tokens, sentence, at);
  if (word) return single(word, at, token);
  const end = nounPhraseEnd(tokens, at, sentence.to);
  if (end > at) return { kind: 'NP', from: at, to: end, head: headOf(tokens, at, end) };
  return single(restKind(token), at, token);
}

function describeQuoted(tokens: readonly Token[]): Quoted {
  const inside = tokens.filter((token) => !MARKS.test(token.text));
  const words = inside.filter((token) => /[\p{L}\p{N}]/u.test(token.text));
  const last = inside.at(-1)?.text ?? '';
  return {
    last: /^[^\p{L}\p{N}]+$/u.test(last) ? last : '',
    capital: /^\p{Lu}/u.test(words[0]?.text ?? ''),
    words: words.length,
  };
}

const MARKS = /^["“”'‘’«»„＂]+$/;

function headOf(tokens: readonly Token[], from: number, to: number): string {
  for (let at = to - 1; at >= from; at -= 1) {
    if (/[\p{L}\p{N}]/u.test(tokens[at]!.text) && tokens[at]!.lower !== "'s")
      return tokens[at]!.lower;
  }
  return '';
}

function single(kind: ChunkKind, at: number, token: Token): Chunk {
  return { kind, from: at, to: at + 1, head: token.lower };
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
  return pos === 'PUNCT' && !/[\p{L}\p{N}]/u.test(text) ? 'O' : null;
}

function wordKind(tokens: readonly Token[], sentence: Sentence, at: number): ChunkKind | null {
  const { lower, pos } = tokens[at]!;
  const next = at + 1 < sentence.to ? tokens[at + 1] : undefined;
  const previous = at > sentence.from ? tokens[at - 1] : undefined;
  if (CONJUNCTIONS.has(lower)) return 'AND';
  if (lower === 'that') return thatKind(previous, next);
  if (RELATIVE.has(lower)) return 'REL';
  if (lower === 'whose') return 'REL';
  if (WH.has(lower)) return pos === 'SCONJ' && lower === 'if' ? 'WH' : 'WH';
  if (pos === 'SCONJ' && SUBORDINATORS.has(lower)) return 'SUB';
  if (/^(?:although|though|while|whereas|unless)$/.test(lower)) return 'SUB';
  if (pos === 'ADP') return 'P';
  if (pos === 'SCONJ' || lower === 'because') return 'SUB';
  return null;
}

/** *that* before a verb after a noun is a pronoun of the relative clause; before a noun it may be a determiner. */
function thatKind(previous: Token | undefined, next: Token | undefined): ChunkKind | null {
  if (!next) return 'O';
  const nounBefore = previous !== undefined && /^(?:NOUN|PROPN)$/.test(previous.pos);
  if (nounBefore && (/^(?:AUX|VERB)$/.test(next.pos) || MODALS.has(next.lower))) return 'REL';
  const startsSentence = previous === undefined;
  if (startsSentence) return null;
  return 'THAT';
}

function restKind({ pos }: Token): ChunkKind {
  if (pos === 'ADV') return 'ADV';
  if (pos === 'ADJ') return 'ADJ';
  return 'O';
}
