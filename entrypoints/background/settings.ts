import { browser } from 'wxt/browser';
import { logError } from '../../lib/client/log-error';
import { askPage } from '../../lib/client/messaging';
import { settings } from '../../lib/client/settings';

/** Has open pages painted anew when the user changes which statements are marked. */
export function followSettings(): void {
  settings.marks.watch(() => {
    readAgainEverywhere().catch(logError);
  });
}

async function readAgainEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(tabs.map(({ id }) => id !== undefined && askPage(id, 'reread')));
}

/** Keeps the settings out of the pages' processes, where the browser can (Firefox cannot). */
export async function closeStorageToPages(): Promise<void> {
  const { local } = browser.storage;
  if ('setAccessLevel' in local) await local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}
