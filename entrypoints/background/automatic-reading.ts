import { browser } from 'wxt/browser';
import { logError } from '../../lib/client/log-error';
import { readTab } from '../../lib/client/read-tab';
import { grantedOrigins } from '../../lib/client/reading-mode';

const READER = 'reader';

/** Reads by itself on the sites that the browser has granted, and follows what is granted and taken back. */
export function followPermissions(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    inTurn(async () => {
      await registerReader();
      await readOpenTabs(origins);
    });
  });
  browser.permissions.onRemoved.addListener(() => inTurn(registerReader));
  browser.runtime.onStartup.addListener(() => inTurn(registerReader));
  browser.runtime.onInstalled.addListener(() => {
    inTurn(async () => {
      await registerReader();
      await readOpenTabs(await grantedOrigins());
    });
  });
}

let last: Promise<void> = Promise.resolve();

/** Two changes at once would register the reader twice, which browsers refuse. */
function inTurn(work: () => Promise<void>): void {
  last = last.then(work).catch(logError);
}

/** Has the browser run the reader on granted sites, whether the background is awake or not. */
async function registerReader(): Promise<void> {
  const matches = (await grantedOrigins()).filter(isWeb);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [READER] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [READER] });
    return;
  }
  const script = {
    id: READER,
    matches,
    js: ['content-scripts/reader.js'],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Starts the reader in the tabs that are open already; a registered script runs in new pages only. */
async function readOpenTabs(origins: readonly string[]): Promise<void> {
  const url = origins.filter(isWeb);
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url, discarded: false });
  await Promise.all(tabs.map(({ id }) => id !== undefined && readTab(id)));
}

function isWeb(pattern: string): boolean {
  return pattern === '<all_urls>' || /^(\*|https?):/.test(pattern);
}
