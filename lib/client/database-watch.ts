import { database } from '../store/database';
import { failureOf, type StoreFailure } from './store-failure';

/**
 * Opens the database and calls back when that fails, or waits for another window that holds an older version
 * open; with null once it is open. Returns what ends it.
 */
export function watchDatabase(changed: (failure: StoreFailure | null) => void): () => void {
  let watching = true;
  const tell = (failure: StoreFailure | null) => {
    if (watching) changed(failure);
  };
  const blocked = () => tell('blocked');
  database.on('blocked', blocked);
  database.open().then(
    () => tell(null),
    (error: unknown) => tell(failureOf(error)),
  );
  return () => {
    watching = false;
    database.on('blocked').unsubscribe(blocked);
  };
}
