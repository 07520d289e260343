import { logError } from './log-error';
import { failureOf, type StoreFailure } from './store-failure';

const listeners = new Set<(failure: StoreFailure) => void>();

/** Tells that the store could not be read: it is logged, and shown to the reader by who listens. */
export function tellTrouble(error: unknown): void {
  logError(error);
  for (const heard of listeners) heard(failureOf(error));
}

/** Calls back with each {@link tellTrouble} of this page. Returns what ends it. */
export function onTrouble(heard: (failure: StoreFailure) => void): () => void {
  listeners.add(heard);
  return () => listeners.delete(heard);
}
