import { readInStages } from '../../lib/article/read-article';
import type { NoArticleReason } from '../../lib/model';
import { collectClues } from '../../lib/sources/collect-clues';
import { inSlices } from './in-slices';
import type { PageContent } from './open-page';
import type { ReaderDependencies } from './services';

/** What one reading gave, before the background was asked. */
export type PageReadResult =
  { ok: true; content: Omit<PageContent, 'record'> } | { ok: false; reason: NoArticleReason };

/** Reads the article of the page and what may tell where it comes from, in slices. */
export async function readPage(
  { window, address }: Pick<ReaderDependencies, 'window' | 'address'>,
  signal: AbortSignal,
): Promise<PageReadResult> {
  return inSlices(readInSteps(window.document, address()), window, signal);
}

function* readInSteps(document: Document, address: string): Generator<void, PageReadResult, void> {
  const result = yield* readInStages(document, address);
  if (!result.ok) return result;
  yield;
  const { article, textMap } = result;
  const clues = collectClues(document, article, textMap);
  return { ok: true, content: { article, textMap, clues } };
}
