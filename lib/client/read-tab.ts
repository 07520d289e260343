import { browser } from 'wxt/browser';

/** Where the build puts the content script that reads a page. */
const READER_SCRIPT = '/content-scripts/reader.js';

/**
 * Runs the reader in a tab, now and only there. The reader's click on Whence (`activeTab`) or a granted
 * site allows it. False where the browser forbids it: its own pages, its store.
 */
export async function readTab(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [READER_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/** A host that has no subdomains: an IPv4 or IPv6 address, or a name without a dot. */
const LONE_HOST = /^(\d+(\.\d+){3}|\[.*\]|[^.]*)$/;

/** The match pattern of one site, with its subdomains. */
export function sitePattern(host: string): string {
  return LONE_HOST.test(host) ? `*://${host}/*` : `*://*.${host}/*`;
}

/** The match pattern of every site. */
export const EVERY_SITE = '*://*/*';
