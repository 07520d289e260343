import type { Chunk } from '../chunk';
import type { Range } from '../statement';

/** Whether a word between quotation marks stands in the chunks `[from, to)`, be it a few words or a sentence. */
export function holdsMarked(chunks: readonly Chunk[], [from, to]: Range): boolean {
  return chunks.slice(from, to).some(({ marked }) => marked !== undefined);
}
