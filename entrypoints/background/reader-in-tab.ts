import { askPage } from '../../lib/client/messaging';
import { readTab } from '../../lib/client/read-tab';
import type { PageState } from '../../lib/messages';

/** A reading takes well under a second; a page that is not done by then is not waited for. */
const PATIENCE_MS = 8000;
const PAUSE_MS = 100;

/** The state of a tab's page once it has been read, starting the reader where there is none; null where it may not run. */
export async function readStateOf(tabId: number): Promise<PageState | null> {
  if ((await askPage(tabId, 'getPageState')) === null && !(await readTab(tabId))) return null;
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const state = await askPage(tabId, 'getPageState');
    if ((state !== null && state.status !== 'reading') || Date.now() > end) return state;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
