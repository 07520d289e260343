import { pageToKeep } from '../../lib/client/keep';
import type { Article, Reading, SavedArticle } from '../../lib/model';
import { compareReadings } from '../../lib/sources/revisions';
import { saveArticle } from '../../lib/store/articles';
import { database } from '../../lib/store/database';
import { keepEarlier } from '../../lib/store/versions';

/**
 * Of two readings of one article at least this share of the shorter one's paragraphs is the same. Below it the
 * page shows something else under the same address (another article, a log-in): the saved one stays.
 */
const SAME_ARTICLE = 0.3;
/** Less than this share of the text with nothing new in it is a page that was cut off, not revised. */
const CUT_SHARE = 0.6;
/** A page that fills while it loads is read several times; what only grew within this time is no revision. */
const ONE_VISIT_MS = 120_000;

/**
 * Keeps what a saved article has become when it is read again: the new reading in its place, the earlier one
 * as a version. An archived copy from before the kept reading becomes a version itself. A change that a reader would
 * not see is none.
 */
export async function keepRevision(
  saved: SavedArticle,
  reading: Reading,
  now: number,
): Promise<void> {
  if (saved.article.text === reading.article.text) return;
  const before = paragraphs(saved.article);
  const after = paragraphs(reading.article);
  const common = before.filter((paragraph) => after.includes(paragraph)).length;
  if (common < SAME_ARTICLE * Math.min(before.length, after.length)) return;
  if (isCut(saved, reading) && common === after.length) return;
  if (compareReadings(saved, reading) === null) return;
  if (reading.readAt < saved.readAt) return keepEarlier(saved.id, reading);
  const grew = common === before.length && reading.readAt - saved.readAt < ONE_VISIT_MS;
  const visit = grew ? 'same-visit' : 'later';
  await saveArticle(pageToKeep(reading), now, database, visit);
}

/** Whether a page shows only a piece of what is saved, as before a paywall: the whole stays. */
function isCut(saved: Reading, reading: Reading): boolean {
  return reading.article.text.length < saved.article.text.length * CUT_SHARE;
}

function paragraphs({ text, blocks }: Article): string[] {
  return blocks
    .filter(({ kind }) => kind !== 'title')
    .map(({ span }) => text.slice(...span).trim())
    .filter((paragraph) => paragraph !== '');
}
