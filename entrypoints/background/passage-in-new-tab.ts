import { browser } from 'wxt/browser';
import { logError } from '../../lib/client/log-error';
import { askPage, onPageStateChanged } from '../../lib/client/messaging';
import type { PassageAddress } from '../../lib/messages';
import { httpAddress } from '../../lib/sources/http-address';

/**
 * Opens an address in a new tab, and has its reader scroll to the first passage that it finds and mark it as soon as
 * the page is read.
 * Where Whence doesn't run there, the address' own text fragment has to do. Only http(s) is opened.
 */
export async function openPassage({ address, passages }: PassageAddress): Promise<void> {
  const safe = httpAddress(address);
  if (safe === null) return;
  const { id } = await browser.tabs.create({ url: safe });
  if (id !== undefined && passages.length > 0) showOnceRead(id, passages);
}

function showOnceRead(tabId: number, passages: PassageAddress['passages']): void {
  const end = (): void => {
    stop();
    browser.tabs.onRemoved.removeListener(closed);
  };
  const closed = (closedId: number): void => {
    if (closedId === tabId) end();
  };
  const stop = onPageStateChanged((state, readId) => {
    if (readId !== tabId || state.status !== 'article') return;
    end();
    showFirst(tabId, passages).catch(logError);
  });
  browser.tabs.onRemoved.addListener(closed);
}

async function showFirst(tabId: number, passages: PassageAddress['passages']): Promise<void> {
  for (const passage of passages)
    if ((await askPage(tabId, 'jumpToSelectors', passage)) === true) return;
}
