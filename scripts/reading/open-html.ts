import { JSDOM, VirtualConsole } from 'jsdom';

/** What makes a file a page at all: a tag that pages have, somewhere near its beginning. */
const MARKUP = /<(?:!doctype\s+html|html|head|body|title|meta|article|main|div|h1|p)[\s>/]/i;
const LOOK_AT = 100_000;

/** Thrown for a file that can't be read as a page; the message is for the user. */
export class NotHtmlError extends Error {}

/** A saved page as a document without scripts. Call `window.close()` when done. Throws `NotHtmlError`. */
export function openHtml(bytes: Buffer, url: string): JSDOM {
  const head = bytes.subarray(0, LOOK_AT);
  if (head.subarray(0, 1_000).includes(0) || !MARKUP.test(head.toString('latin1'))) {
    throw new NotHtmlError('This file holds no HTML.');
  }
  return new JSDOM(decoded(bytes), { url, virtualConsole: new VirtualConsole() });
}

/** Saved pages are often kept as UTF-8 while they still declare the encoding that they were served in. */
function decoded(bytes: Buffer): Buffer | string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}
