import { getDomain } from 'tldts';
import { browser, type Browser } from 'wxt/browser';
import { isShortArchiveAddress } from '../article/archive-copies';
import { normaliseAddress } from '../article/page-identity';

type Sender = Pick<Browser.runtime.MessageSender, 'id' | 'url' | 'origin' | 'frameId'> & {
  tab?: { id?: number | undefined; incognito?: boolean } | undefined;
};

/** A reader in a tab, as the browser vouches for it. */
export interface ReaderSender {
  tabId: number;
  /** The address of its page, normalised. */
  address: string;
  /** Whether its window is private. */
  isPrivate: boolean;
}

/**
 * The reader that sent a message; null when the sender is anything else. Only the top frame of a tab on an
 * http(s) page has one. The origin is the browser's word; an address that does not fit it is a lie.
 */
export function readerOf(sender: Sender): ReaderSender | null {
  const { id, url, origin, frameId, tab } = sender;
  if (id !== browser.runtime.id || tab?.id === undefined || frameId !== 0) return null;
  if (url === undefined || !URL.canParse(url)) return null;
  if (origin !== undefined && origin !== new URL(url).origin) return null;
  const address = normaliseAddress(url);
  if (address === null) return null;
  return { tabId: tab.id, address, isPrivate: tab.incognito === true };
}

/** Whether a message comes from a page of the extension itself. */
export function isExtensionPage(sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  return sender.url?.startsWith(browser.runtime.getURL('/')) ?? sender.tab === undefined;
}

/**
 * Whether a reader may read and write what is kept for an address: one of its own site, by the public
 * suffix list, private suffixes split. A copy in an archive acts for the site that it copies; at a short address
 * only the page says which that is, so it may act for any.
 */
export function mayActFor(reader: Pick<ReaderSender, 'address'>, address: string): boolean {
  const normal = normaliseAddress(address);
  if (normal === null) return false;
  return isShortArchiveAddress(reader.address) || siteOf(normal) === siteOf(reader.address);
}

function siteOf(address: string): string {
  const { hostname } = new URL(address);
  return getDomain(hostname, { allowPrivateDomains: true }) ?? hostname;
}
