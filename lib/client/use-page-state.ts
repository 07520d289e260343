import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { PageState } from '../messages';
import { logError } from './log-error';
import { askPage, onPageStateChanged } from './messaging';
import { readTab, sitePattern } from './read-tab';
import type { ActiveTab } from './use-active-tab';

/** What a surface can know of a tab: what the reader in it says, or why there is none. */
export type TabState =
  PageState | { status: 'no-permission'; site: string | null } | { status: 'browser-page' };

/**
 * The state of a tab's page, followed as it changes; and the way to read a page that has no reader yet.
 * `clicked` is true in the popup: the click on Whence's button has allowed this tab (`activeTab`).
 */
export function usePageState(tab: ActiveTab | null, clicked: boolean) {
  const [known, setKnown] = useState<{ tabId: number; state: TabState } | null>(null);
  const tabId = tab?.id;
  const url = tab?.url;

  useEffect(() => {
    if (tabId === undefined) return;
    let current = true;
    const stop = onPageStateChanged((state, sender) => {
      if (current && sender === tabId) setKnown({ tabId, state });
    });
    void findState(tabId, url, clicked).then((state) => {
      if (current) setKnown({ tabId, state });
    });
    return () => {
      current = false;
      stop();
    };
  }, [tabId, url, clicked]);

  const readNow = useCallback(async () => {
    if (tabId === undefined) return;
    setKnown({ tabId, state: { status: 'reading' } });
    const state = await injectReader(tabId);
    setKnown((before) =>
      before?.tabId === tabId && before.state.status === 'reading' ? { tabId, state } : before,
    );
  }, [tabId]);

  const state: TabState =
    known !== null && known.tabId === tabId ? known.state : { status: 'reading' };
  return { state, readNow };
}

/** Asks the reader in a tab; where there is none, tells why, or starts it where that is allowed already. */
async function findState(
  tabId: number,
  url: string | undefined,
  clicked: boolean,
): Promise<TabState> {
  const answer = await askPage(tabId, 'getPageState').catch((error: unknown) => {
    logError(error);
    return null;
  });
  if (answer !== null) return answer;
  const site = hostOf(url);
  if (site === null && (clicked || url !== undefined)) return { status: 'browser-page' };
  if (clicked || (site !== null && (await isGranted(site)))) return injectReader(tabId);
  return { status: 'no-permission', site };
}

async function injectReader(tabId: number): Promise<TabState> {
  if (!(await readTab(tabId))) return { status: 'browser-page' };
  return (await askPage(tabId, 'getPageState')) ?? { status: 'reading' };
}

function isGranted(site: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [sitePattern(site)] });
}

/** The host of a web address; null for the browser's own pages and for what is no address. */
function hostOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname.replace(/^www\./, '') : null;
}
