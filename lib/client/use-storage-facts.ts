import { useCallback, useEffect, useState } from 'react';
import { logError } from './log-error';

/** What the browser says about the room that Whence has. */
export interface StorageFacts {
  persisted: boolean;
  /** Bytes; null where the browser does not say. */
  usage: number | null;
  quota: number | null;
}

/** The true state of storage, and the way to ask for its protection. Null until the browser has answered. */
export function useStorageFacts() {
  const [facts, setFacts] = useState<StorageFacts | null>(null);
  const look = useCallback(() => {
    Promise.all([navigator.storage.persisted(), navigator.storage.estimate()]).then(
      ([persisted, { usage = null, quota = null }]) => setFacts({ persisted, usage, quota }),
      logError,
    );
  }, []);
  useEffect(look, [look]);

  /** False when the browser refused. */
  const askPersist = useCallback(async () => {
    const granted = await navigator.storage.persist();
    look();
    return granted;
  }, [look]);
  return { facts, askPersist };
}
