import type { Reading, SavedArticle } from '../model';
import { soughtKeys } from '../sources/recognition-keys';
import { database, type Database } from './database';
import { readableByIds } from './readable-rows';
import { RECOGNISED_BY } from './recognition-index';

/** Articles that share so many names and headline words with a page that it credits may be of one story. */
const WORDS_WITH_CREDIT = 3;
/** A credit of the very address is one of its outlet too. */
const BY_ADDRESS = 2;
/** Few enough to be looked at one by one: of an outlet that many saved articles credit, only the likely ones are. */
const MOST = 40;

/**
 * The saved articles that a page may have been made from or that may have been made from it: those that share a
 * quotation, and of those of which one credits the other the ones with words in common, the likeliest first. By index:
 * the time depends on what is found, not on how much is kept.
 */
export async function relatedArticles(reading: Reading, db = database): Promise<SavedArticle[]> {
  const sought = soughtKeys(reading);
  const [quoting, crediting] = await Promise.all([
    countByArticle(sought.quotations, db),
    countByArticle(sought.credits, db),
  ]);
  const worded =
    crediting.size > MOST ? await countByArticle(sought.words, db) : new Map<string, number>();
  const isLinked = (id: string): boolean => (crediting.get(id) ?? 0) >= BY_ADDRESS;
  const credited = [...crediting.keys()].filter(
    (id) => crediting.size <= MOST || isLinked(id) || (worded.get(id) ?? 0) >= WORDS_WITH_CREDIT,
  );
  const alike = (id: string): number => (quoting.get(id) ?? 0) + (worded.get(id) ?? 0);
  const ids = [...new Set([...quoting.keys(), ...credited])];
  ids.sort(
    (one, other) => Number(isLinked(other)) - Number(isLinked(one)) || alike(other) - alike(one),
  );
  return readableByIds(db.articles, ids.slice(0, MOST));
}

/** How many of the keys each article is kept under. A question a key: that needs no cursor, which costs far more. */
async function countByArticle(keys: readonly string[], db: Database): Promise<Map<string, number>> {
  const kept = db.articles.where(RECOGNISED_BY);
  const counts = new Map<string, number>();
  for (const ids of await Promise.all(keys.map((key) => kept.equals(key).primaryKeys())))
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
