/** Universal part-of-speech tags, as the tagger gives them. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

/** One word or mark. Offsets are UTF-16 code units in the article's text. */
export interface Token {
  text: string;
  lower: string;
  start: number;
  end: number;
  pos: Pos;
  /** Index of the quotation whose words it belongs to (its marks included), or -1. */
  quotation: number;
}
