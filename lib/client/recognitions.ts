import type { LinkedSource, Reading, SavedArticle } from '../model';
import { indexReading, recognise, type ReadingIndex, type Recognition } from '../sources/recognise';
import { registeredDomain } from '../sources/registered-domain';
import { hostOf } from '../sources/http-address';

/** Indexes made so far, by page and time of reading. */
const known = new Map<string, ReadingIndex>();

/** Indexes made in one go, in milliseconds, before the surface may draw again. */
const SLICE = 12;

/**
 * The saved articles that a page looks like the original or a rewrite of, but for those of which the reader
 * has decided already. Makes the indexes of likely articles only, and in slices: a library may be large.
 */
export async function findRecognitions(
  reading: Reading,
  pageId: string,
  saved: readonly SavedArticle[],
  linked: readonly LinkedSource[],
  signal: AbortSignal,
): Promise<Recognition[]> {
  const decided = new Set(linked.flatMap((link) => pairOf(link.pageId, link.originalPageId)));
  const likely = saved.filter(
    ({ id, ...other }) =>
      id !== pageId && !decided.has(pairKey(id, pageId)) && mayBelong(reading, other),
  );
  const indexes: ReadingIndex[] = [];
  let begun = performance.now();
  for (const article of likely) {
    indexes.push(indexOf(article));
    if (performance.now() - begun < SLICE) continue;
    await new Promise((resume) => setTimeout(resume));
    if (signal.aborted) return [];
    begun = performance.now();
  }
  return recognise(reading, pageId, indexes);
}

function indexOf(article: SavedArticle): ReadingIndex {
  const key = `${article.readAt} ${article.id}`;
  const index = known.get(key) ?? indexReading(article.id, article);
  known.set(key, index);
  return index;
}

/** Two articles of one story name a speaker in common, or one credits the other's site. */
function mayBelong(one: Reading, other: Reading): boolean {
  if (credits(one, other) || credits(other, one)) return true;
  return other.attributions.some(
    ({ speaker }) => speaker !== null && one.article.text.includes(speaker.name),
  );
}

function credits(one: Reading, other: Reading): boolean {
  const domain = registeredDomain(hostOf(other.article.canonicalUrl));
  return domain !== null && one.originals.some(({ host }) => registeredDomain(host) === domain);
}

function pairOf(pageId: string, originalPageId: string | null): string[] {
  return originalPageId === null ? [] : [pairKey(pageId, originalPageId)];
}

function pairKey(one: string, other: string): string {
  return [one, other].sort().join(' ');
}
