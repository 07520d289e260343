import type { VerbForm } from './lexicon/verbs';

/**
 * - `NP` a noun phrase without what follows a preposition · `VG` a verb group · `INF` *to* and a verb group
 * - `P` a preposition · `REL` a relative pronoun · `THAT` · `WH` a question word · `SUB` another subordinator
 * - `AND` a coordinating word · `QUO` quoted words · `PAR` something in brackets
 * - `C` comma · `COL` colon · `SEM` semicolon · `DASH` · `ADJ` · `ADV` · `END` · `O` anything else
 */
export type ChunkKind =
  | 'NP'
  | 'VG'
  | 'INF'
  | 'P'
  | 'REL'
  | 'THAT'
  | 'WH'
  | 'SUB'
  | 'AND'
  | 'QUO'
  | 'PAR'
  | 'C'
  | 'COL'
  | 'SEM'
  | 'DASH'
  | 'ADJ'
  | 'ADV'
  | 'END'
  | 'O';

/** A run of tokens `[from, to)` (indices into the reading's tokens) that acts as one (Abney 1991). */
export interface Chunk {
  kind: ChunkKind;
  from: number;
  to: number;
  /** Lower case of its last word: the head of an `NP`, the main verb of a `VG`. */
  head: string;
  verb: VerbGroup | undefined;
  /** Whether one or each of its words stands between quotation marks, few words that are no `QUO` among them. */
  marked: 'part' | 'whole' | undefined;
  /** The noun of this `NP` stands in the quotation behind it: *a new “start.”*. */
  open: boolean;
  /** What a `QUO` is like inside. */
  quoted: Quoted | undefined;
}

/** What only chunks of some kinds have. */
type Own = Partial<Pick<Chunk, 'verb' | 'open' | 'quoted'>>;

/** A chunk of the tokens `[from, to)`. All have the same fields in the same order, which makes reading them fast. */
export function makeChunk(
  kind: ChunkKind,
  from: number,
  to: number,
  head: string,
  { verb, open = false, quoted }: Own = {},
): Chunk {
  return { kind, from, to, head, verb, marked: undefined, open, quoted };
}

export interface Quoted {
  /** The mark of punctuation before the closing mark of quotation; empty when a word stands there. */
  last: string;
  /** Its first word has a capital: it may be a sentence of its own. */
  capital: boolean;
  words: number;
}

/** `present` third person or with an auxiliary, `base` the bare form, whether finite or not. */
export type Tense = 'past' | 'present' | 'base' | 'modal' | 'ing';

export interface VerbGroup {
  /** Index of the main verb's token. */
  main: number;
  cue: VerbForm | null;
  tense: Tense;
  finite: boolean;
  passive: boolean;
  negated: boolean;
  modal: string | null;
  progressive: boolean;
  perfect: boolean;
}
