import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** What a surface needs to know of the tab that it is about. */
export interface ActiveTab {
  id: number;
  windowId: number;
  /** Undefined where Whence may not know the address. */
  url: string | undefined;
  title: string | undefined;
  /** Whether its window is private. */
  isPrivate: boolean;
}

/** The tab in front of the surface's window. Follows it when `follow` is set. Null until it is known. */
export function useActiveTab(follow: boolean): ActiveTab | null {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  useEffect(() => {
    let current = true;
    const look = () => {
      void activeTab().then((found) => {
        if (current) setTab((before) => (sameTab(before, found) ? before : found));
      });
    };
    look();
    if (!follow) return () => (current = false);
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(look);
    browser.windows.onFocusChanged.addListener(look);
    return () => {
      current = false;
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(look);
      browser.windows.onFocusChanged.removeListener(look);
    };
  }, [follow]);
  return tab;
}

async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const { id, windowId, url, title } = tab;
  return { id, windowId, url, title, isPrivate: tab.incognito };
}

function sameTab(a: ActiveTab | null, b: ActiveTab | null): boolean {
  return a?.id === b?.id && a?.url === b?.url && a?.title === b?.title;
}
