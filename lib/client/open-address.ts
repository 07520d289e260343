import { browser } from 'wxt/browser';
import { httpAddress } from '../sources/http-address';

/** Opens a web address in a new tab. Any other kind of address is not opened: false. */
export async function openAddress(address: string): Promise<boolean> {
  const safe = httpAddress(address);
  if (safe === null) return false;
  await browser.tabs.create({ url: safe });
  return true;
}

/** Searches one host for a headline, with the reader's own search engine, in a new tab. */
export async function searchAt(host: string, headline: string): Promise<void> {
  const words = headline
    .replace(/["“”„]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  await browser.search.query({ text: `site:${host} "${words}"`, disposition: 'NEW_TAB' });
}
