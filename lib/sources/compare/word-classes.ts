import words from './data/words.json';
import { foldWord, stemOf, type Token } from './tokens';

const setOf = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(foldWord));

export const NEGATORS = setOf(words.negators);
export const DENIERS = setOf(words.deniers);
const HEDGES = setOf(words.hedges);
const PASSIVE_HEDGES = setOf(words.passiveHedges);
const BE = setOf(words.be);
export const CERTAIN = setOf(words.certain);
export const APPROXIMATORS = setOf(words.approximators);
export const MORE_THAN = setOf(words.bounds.more);
export const LESS_THAN = setOf(words.bounds.less);
export const CONDITIONS = setOf(words.conditions);
const STOP = setOf(words.stop);

/** Whether a word carries meaning by itself. */
export const isContent = ({ word }: Token): boolean => !STOP.has(word) && word.length > 1;

/** Stems of the content words, each once. */
export const contentStems = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.filter(isContent).map(({ word }) => stemOf(word)));

/** Whether a word takes certainty away: "may"; "is expected", but not "she expected". */
export function isHedge(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.word ?? '';
  if (HEDGES.has(word)) return true;
  return PASSIVE_HEDGES.has(word) && BE.has(tokens[index - 1]?.word ?? '');
}
