import { browser } from 'wxt/browser';
import type { Reading } from '../../lib/model';

/**
 * What the open tabs show, in `storage.session`: in memory, gone with the browser, out of reach of pages. So
 * the first note on a page can keep its article, and no history of what was read gets on the disk. A cache:
 * where an entry is gone, the note is kept without it.
 */
const PREFIX = 'reading ';
const ORDER = 'readings';

/** So many articles of usual length fill a fifth of the 10 MB that browsers give. */
const MOST = 24;

export async function rememberReading(pageId: string, reading: Reading): Promise<void> {
  const order = (await recentPages()).filter((id) => id !== pageId);
  order.push(pageId);
  const forgotten = order.splice(0, Math.max(0, order.length - MOST));
  await browser.storage.session.remove(forgotten.map((id) => PREFIX + id));
  try {
    await browser.storage.session.set({ [ORDER]: order, [PREFIX + pageId]: reading });
  } catch {
    // Over the quota: a gigantic article. What is kept of others makes room or it goes without.
    await browser.storage.session.clear();
  }
}

/** The latest reading of a page that was read since the browser started; null when it is not there. */
export async function recentReading(pageId: string): Promise<Reading | null> {
  const key = PREFIX + pageId;
  const found: Record<string, unknown> = await browser.storage.session.get(key);
  return (found[key] as Reading | undefined) ?? null;
}

async function recentPages(): Promise<string[]> {
  const found: Record<string, unknown> = await browser.storage.session.get(ORDER);
  return (found[ORDER] as string[] | undefined) ?? [];
}
