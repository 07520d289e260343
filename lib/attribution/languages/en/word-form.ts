import { verbForm, type VerbForm } from './lexicon/verbs';

/** What the engine asks of a word again and again wherever it stands: settled once a spelling. */
export interface WordForm {
  /** As the tagger writes it, with straight apostrophes. */
  spelling: string;
  lower: string;
  /** Lower case without the mark of possession. */
  bare: string;
  /** It begins with a capital. */
  capital: boolean;
  /** It holds a letter or a digit. */
  word: boolean;
  /** The cue verb that it can be a form of. */
  cue: VerbForm | null;
}

/** Spellings that are kept at most; then all are forgotten, so that memory stays flat. */
const MOST_KEPT = 50_000;

const kept = new Map<string, WordForm>();

/** The form of a spelling. What was asked before makes it faster, never different. */
export function wordForm(spelling: string): WordForm {
  const known = kept.get(spelling);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const form = readForm(spelling);
  kept.set(spelling, form);
  return form;
}

function readForm(spelling: string): WordForm {
  const lower = spelling.toLowerCase();
  return {
    spelling,
    lower,
    bare: lower.includes("'") ? lower.replace(/'s?$/, '') : lower,
    capital: /^\p{Lu}/u.test(spelling),
    word: /[\p{L}\p{N}]/u.test(spelling),
    cue: verbForm(lower),
  };
}
