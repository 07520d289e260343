import type { LinkedSource, Reading } from '../model';
import { articleById } from '../store/articles';
import { useStored } from './use-stored';

/** The saved reading of the original that the reader confirmed for an article; null while there is none. */
export function useOriginalReading(linked: readonly LinkedSource[]): Reading | null {
  const id = linked.find(
    ({ state, originalPageId }) => state === 'confirmed' && originalPageId,
  )?.originalPageId;
  const reading = useStored(async () => (id ? await articleById(id) : undefined), [id]);
  return reading ?? null;
}
