import type { WordChange } from '../../model';
import { tokenise, type Token } from './tokens';

/** Texts of more words than this are compared by their common ends only: the table would grow too large. */
const LONGEST = 1500;

/**
 * The word-level difference of two texts, by longest common subsequence of folded words (Hunt & McIlroy's measure,
 * plain table). `removed` is of `before`, `added` and `same` are of `after`, as written, spaces kept out of the ends.
 * One `same` run when no word differs; empty when both are.
 */
export function wordDiff(before: string, after: string): WordChange[] {
  const one = tokenise(before);
  const other = tokenise(after);
  const pairs = commonWords(one, other);
  const changes: WordChange[] = [];
  let i = 0;
  let j = 0;
  for (const [pairI, pairJ] of [...pairs, [one.length, other.length] as const]) {
    push(changes, 'removed', before, one.slice(i, pairI));
    push(changes, 'added', after, other.slice(j, pairJ));
    if (pairJ < other.length) push(changes, 'same', after, [other[pairJ]!]);
    i = pairI + 1;
    j = pairJ + 1;
  }
  return changes;
}

/** Runs of one type are one change; their text is cut from the whole so that spaces and commas stay. */
function push(
  changes: (WordChange & { from?: number })[],
  type: WordChange['type'],
  text: string,
  tokens: readonly Token[],
): void {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return;
  const previous = changes.at(-1);
  if (previous?.type === type && previous.from !== undefined) {
    previous.text = text.slice(previous.from, last.end);
    return;
  }
  const change = { type, text: text.slice(first.start, last.end) };
  Object.defineProperty(change, 'from', { value: first.start, enumerable: false });
  changes.push(change);
}

/** Index pairs of the longest common subsequence, ascending. */
export function commonWords(
  one: readonly Token[],
  other: readonly Token[],
): (readonly [number, number])[] {
  let head = 0;
  while (head < one.length && head < other.length && one[head]!.word === other[head]!.word) head++;
  let tail = 0;
  while (
    tail < one.length - head &&
    tail < other.length - head &&
    one[one.length - 1 - tail]!.word === other[other.length - 1 - tail]!.word
  )
    tail++;
  const pairs: (readonly [number, number])[] = [];
  for (let index = 0; index < head; index++) pairs.push([index, index]);
  const middle = [
    one.slice(head, one.length - tail),
    other.slice(head, other.length - tail),
  ] as const;
  if (middle[0].length <= LONGEST && middle[1].length <= LONGEST)
    for (const [i, j] of tablePairs(...middle)) pairs.push([head + i, head + j]);
  for (let index = tail; index > 0; index--) pairs.push([one.length - index, other.length - index]);
  return pairs;
}

function tablePairs(one: readonly Token[], other: readonly Token[]): [number, number][] {
  const width = other.length + 1;
  const table = new Uint16Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      table[i * width + j] =
        one[i]!.word === other[j]!.word
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    if (one[i]!.word === other[j]!.word) pairs.push([i++, j++]);
    else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}
