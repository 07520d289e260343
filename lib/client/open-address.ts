import { browser } from 'wxt/browser';
import { archiveAddress } from './archive-address';
import { settings } from './settings';
import { httpAddress } from '../sources/http-address';

/** Opens a web address in a new tab. Any other kind of address is not opened: false. */
export async function openAddress(address: string): Promise<boolean> {
  const safe = httpAddress(address);
  if (safe === null) return false;
  await browser.tabs.create({ url: safe });
  return true;
}

/** Searches with the reader's own search engine, in a new tab. */
export async function searchWeb(text: string): Promise<void> {
  await browser.search.query({ text, disposition: 'NEW_TAB' });
}

/** Opens the list of copies of a page in the archive of the reader's choice. */
export async function openCopies(address: string): Promise<void> {
  await openAddress(archiveAddress(await settings.archive.getValue(), address));
}
