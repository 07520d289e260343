import type { PageState } from '../../lib/messages';
import { serviceWorker, type WhenceBrowser } from './chromium';

/** Enough for the slowest page on a loaded machine; a page is usually read in half a second. */
const READING_LIMIT_MS = 20_000;
const POLL_MS = 100;

/** The envelope of `@webext-core/messaging`, sent from the worker as the popup would send it. */
const ASK = (address: string) => `(async () => {
  const tabs = await chrome.tabs.query({});
  const tab = tabs.find(({ url }) => url?.split('#')[0] === ${JSON.stringify(address.split('#')[0])});
  if (!tab) return null;
  const message = { id: 1, type: 'getPageState', timestamp: Date.now() };
  try { return (await chrome.tabs.sendMessage(tab.id, message))?.res ?? null; } catch { return null; }
})()`;

/** What Whence's content script says of the tab at this address, or null when none answers there. */
export async function pageState(whence: WhenceBrowser, address: string): Promise<PageState | null> {
  const worker = await serviceWorker(whence);
  return (await worker.evaluate(ASK(address))) as PageState | null;
}

/** The state of the tab once Whence has done with it. Throws when that takes too long. */
export async function settledPageState(whence: WhenceBrowser, address: string): Promise<PageState> {
  const end = Date.now() + READING_LIMIT_MS;
  for (;;) {
    const state = await pageState(whence, address);
    if (state !== null && state.status !== 'reading') return state;
    if (Date.now() > end) throw new Error(`Whence did not read ${address} in time.`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
