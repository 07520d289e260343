import * as v from 'valibot';
import { pageToKeep } from '../../lib/client/keep';
import {
  AnnotationWriteSchema,
  PageReadingSchema,
  PassageAddressSchema,
} from '../../lib/client/message-schemas';
import { answer, RefusedMessage, type From } from '../../lib/client/receive';
import { mayActFor } from '../../lib/client/senders';
import { markdownTree } from '../../lib/markdown/markdown-tree';
import { CorrectionSchema, IdSchema, NoteSchema } from '../../lib/model-schemas';
import {
  allTags,
  annotationById,
  deleteAnnotation,
  saveAnnotation,
  tagsOn,
} from '../../lib/store/annotations';
import { articleById, replaceStatements } from '../../lib/store/articles';
import {
  correctionById,
  correctionsOf,
  deleteCorrection,
  saveCorrection,
} from '../../lib/store/corrections';
import { attributeWith } from './attribute-page';
import { setBadge } from './badge';
import { openPassage } from './passage-in-new-tab';
import { openSurface } from './surfaces';
import { readPage } from './read-page';
import { recentReading, rememberReading } from './recent-readings';

/** Messages without data: whatever comes is dropped. */
const Nothing = v.pipe(
  v.unknown(),
  v.transform(() => undefined),
);
const SurfaceSchema = v.picklist(['library', 'options', 'welcome']);

/** Answers every message that reaches the background. */
export function answerMessages(): void {
  answer('read', 'anyone', PageReadingSchema, async (page, from) => {
    guard(from, page.article.canonicalUrl, page.article.url);
    const record = await readPage(page, from !== 'extension' && from.isPrivate);
    await rememberReading(record.pageId, record.reading);
    if (from !== 'extension') await setBadge(from.tabId, record.reading.attributions.length);
    return record;
  });
  answer('leave', 'anyone', Nothing, async (_, from) => {
    if (from !== 'extension') await setBadge(from.tabId, null);
  });
  answer(
    'saveAnnotation',
    'anyone',
    AnnotationWriteSchema,
    async ({ base, ...annotation }, from) => {
      guard(from, annotation.pageId, (await annotationById(annotation.id))?.pageId);
      const reading = await recentReading(annotation.pageId);
      await saveAnnotation(annotation, {
        base: base ?? null,
        page: reading && pageToKeep(reading),
      });
    },
  );
  answer('deleteAnnotation', 'anyone', IdSchema, async (id, from) => {
    guard(from, (await annotationById(id))?.pageId);
    await deleteAnnotation(id);
  });
  answer('tagsInUse', 'anyone', Nothing, (_, from) =>
    from === 'extension' ? allTags() : tagsOn((pageId) => mayActFor(from, pageId)),
  );
  answer('readMarkdown', 'anyone', NoteSchema, markdownTree);
  answer('saveCorrection', 'anyone', CorrectionSchema, async (correction, from) => {
    guard(from, correction.pageId, (await correctionById(correction.id))?.pageId);
    await saveCorrection(correction);
    await attributeAgain(correction.pageId);
  });
  answer('deleteCorrection', 'anyone', IdSchema, async (id, from) => {
    guard(from, (await correctionById(id))?.pageId);
    const correction = await deleteCorrection(id);
    if (correction !== null) await attributeAgain(correction.pageId);
  });
  answer('openPage', 'anyone', SurfaceSchema, (page) => openSurface(page));
  answer('openPassage', 'extension-pages', PassageAddressSchema, openPassage);
  answer('attributeAgain', 'extension-pages', IdSchema, attributeAgain);
}

/** Refuses a reader that asks for another site's pages. What is not there is nobody's. */
function guard(from: From, ...addresses: (string | undefined)[]): void {
  if (from === 'extension') return;
  for (const address of addresses) {
    if (address !== undefined && !mayActFor(from, address)) throw new RefusedMessage();
  }
}

/** Finds the statements of a saved article anew, for its corrections have changed. */
async function attributeAgain(pageId: string): Promise<void> {
  const saved = await articleById(pageId);
  if (saved === undefined) return;
  const corrections = await correctionsOf([...new Set([pageId, ...saved.addresses])]);
  await replaceStatements(pageId, attributeWith(saved.article, corrections), Date.now());
}
