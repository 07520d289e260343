import { browser } from 'wxt/browser';

const INK = '#ffffff';
const GROUND = '#4a5a78';

/** Shows the number of statements on a tab's button; null shows nothing, for the tab has no article. */
export async function setBadge(tabId: number, statements: number | null): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: statements === null ? '' : `${statements}` });
}

/** The badge's colours, for all tabs. */
export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: GROUND });
  await browser.action.setBadgeTextColor({ color: INK });
}
