import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { logError } from './log-error';

export interface Shortcut {
  name: string;
  keys: string;
}

/** The keyboard commands with the keys that this browser really gave them. */
export function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    browser.commands.getAll().then((commands) => {
      setShortcuts(
        commands.flatMap(({ description, shortcut = '' }) =>
          description ? [{ name: description, keys: shortcut }] : [],
        ),
      );
    }, logError);
  }, []);
  return shortcuts;
}

/** Where Chromium lets its user change shortcuts; Firefox has no address for it. */
const CHROMIUM_SHORTCUTS = 'chrome://extensions/shortcuts';

export const canOpenShortcuts = !import.meta.env.FIREFOX;

export function openShortcuts(): void {
  browser.tabs.create({ url: CHROMIUM_SHORTCUTS }).catch(logError);
}
