import type { SavedArticle } from '../model';
import { database } from './database';
import { readableRows } from './readable-rows';

/** The page that some addresses lead to, as the store knows it. */
export interface Page {
  /** What annotations, corrections and links of the page are kept under. */
  id: string;
  saved: SavedArticle | null;
  /** Every id that something of this page may have been kept under; the id first. */
  ids: string[];
}

/**
 * The page at these addresses: normalised, the one that stands for the page first, never empty. A saved
 * article that was ever met at one of them is it; the first saved wins. Nothing saved: the first address is
 * its id.
 */
export async function pageFor(addresses: readonly string[], db = database): Promise<Page> {
  const [first] = addresses;
  if (first === undefined) throw new Error('a page has at least one address');
  const met = db.articles.where('addresses').anyOf([...addresses]);
  const known = await readableRows(db.articles, met.distinct());
  known.sort((a, b) => Number(b.id === first) - Number(a.id === first) || a.savedAt - b.savedAt);
  const saved = known[0] ?? null;
  const id = saved?.id ?? first;
  const aliases = known.flatMap((article) => [article.id, ...article.addresses]);
  return { id, saved, ids: [...new Set([id, ...aliases, ...addresses])] };
}
