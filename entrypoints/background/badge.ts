import { browser } from 'wxt/browser';

const INK = '#ffffff';
const GROUND = '#4a5a78';

/**
 * Shows the number of statements on a tab's button; null shows nothing, for the tab has no article. Never
 * rejects: a tab may be closed while its page is read, and a missing number is no reason to fail a reading.
 */
export async function setBadge(tabId: number, statements: number | null): Promise<void> {
  const text = statements === null ? '' : `${statements}`;
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
}

/** The badge's colours, for all tabs. */
export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: GROUND });
  await browser.action.setBadgeTextColor({ color: INK });
}
