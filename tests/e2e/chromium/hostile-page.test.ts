import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup } from '../../../scripts/extension/chromium';
import { startSession, type Session } from '../support/chromium';
import { untilPainted } from '../support/marks';
import { statementRow, untilShows } from '../support/popup';
import { at, rewrite } from '../support/sites';
import { POLLING } from '../support/polling';

/** Words of one statement of the sample article. */
const STATEMENT = 'a costly overreaction';

/** Scripts that a page runs before anything else, each to break or fool whoever reads it. */
const poisoned = `
  for (const name of ['map', 'filter', 'push', 'forEach', Symbol.iterator]) {
    Array.prototype[name] = () => { throw new Error('poisoned'); };
  }
  Object.prototype.toJSON = () => 'poisoned';
  Element.prototype.attachShadow = function () { return this; };
  Document.prototype.createElement = () => { throw new Error('poisoned'); };
  Node.prototype.cloneNode = () => { throw new Error('poisoned'); };`;

/** Elements whose names stand before the document's own properties, also for a content script. */
const clobbering = [
  'body',
  'documentElement',
  'querySelectorAll',
  'createElement',
  'cloneNode',
  'title',
]
  .map((name) => `<form name="${name}"><input name="children"></form><img name="${name}">`)
  .join('');

const hiding = `<style>:root > :not(head, body) { all: unset !important; display: none !important;
  visibility: hidden !important; opacity: 0 !important; transform: scale(0) !important;
  clip-path: inset(50%) !important; pointer-events: none !important }</style>`;

const lookalike = `<whence-reader role="dialog">Whence: type your password here</whence-reader>`;

const page = (head: string, end = '') =>
  rewrite.html.replace('<head>', `<head>${head}`).replace('</body>', `${end}</body>`);

const script = (code: string) => `<script>${code}</script>`;

/** A click or key that the page makes up on the middle of each painted stretch. */
const forging = `
  addEventListener('load', () => setInterval(() => {
    for (const [, highlight] of CSS.highlights) for (const range of highlight) {
      const target = range.startContainer.parentElement;
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const { x, y, width, height } = live.getBoundingClientRect();
      const where = { bubbles: true, composed: true, clientX: x + width / 2, clientY: y + height / 2 };
      target.dispatchEvent(new MouseEvent('click', where));
      target.dispatchEvent(new PointerEvent('pointermove', where));
      document.body.dataset.forged = String(Number(document.body.dataset.forged ?? 0) + 1);
    }
  }, 20));`;

/** Takes every mark away, as soon as there is one. */
const clearing = `setInterval(() => {
    if (CSS.highlights.size > 0) document.body.dataset.cleared = 'yes';
    CSS.highlights.clear();
  }, 50);`;

describe('a hostile page', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession({
      sites: {
        'evil.example': at({
          '/poisoned': page(script(poisoned)),
          '/clobbering': page('', clobbering),
          '/hiding': page(hiding),
          '/lookalike': page('', lookalike),
          '/forging': page(script(forging)),
          '/clearing': page(script(clearing)),
        }),
      },
    });
  });
  afterAll(() => session?.close());

  const open = (path: string) => session.open(`https://evil.example${path}`);

  it('cannot poison what reads it: the content script has prototypes of its own', async () => {
    const tab = await open('/poisoned');
    const popup = await openPopup(session, tab);
    await statementRow(popup, STATEMENT);
  });

  it('cannot hide the document behind elements of the same names', async () => {
    const tab = await open('/clobbering');
    await untilPainted(tab);
    const popup = await openPopup(session, tab);
    await statementRow(popup, STATEMENT);
  });

  it('cannot style the card away', async () => {
    const tab = await open('/hiding');
    await untilPainted(tab);
    await openCard(tab);
  });

  it('cannot look into the card, nor pass its own element off as it', async () => {
    const tab = await open('/lookalike');
    await untilPainted(tab);
    await openCard(tab);
    const roots = await tab.evaluate(() =>
      [...document.querySelectorAll('whence-reader')].map((host) => host.shadowRoot),
    );
    expect(roots).toEqual([null, null]);
    expect(
      await tab.evaluate(() => document.querySelectorAll(':root > whence-reader').length),
    ).toBe(1);
  });

  it('cannot open the card or act in it with events that it makes up', async () => {
    const tab = await open('/forging');
    await untilPainted(tab);
    await tab.waitForFunction(() => Number(document.body.dataset.forged ?? 0) > 200, POLLING);
    expect(await dialogs(tab)).toEqual([]);
  });

  it('cannot break the popup by clearing the marks', async () => {
    const tab = await open('/clearing');
    await tab.waitForSelector('[data-cleared]');
    const popup = await openPopup(session, tab);
    await statementRow(popup, STATEMENT);
    await untilShows(popup, 'official');
  });

  it('cannot speak to the extension', async () => {
    const tab = await open('/lookalike');
    expect(
      await tab.evaluate(() => {
        const { chrome } = window as { chrome?: { runtime?: { sendMessage?: unknown } } };
        return typeof chrome?.runtime?.sendMessage;
      }),
    ).toBe('undefined');
  });
});

/** Clicks a marked word as a reader does, and waits for the card. */
async function openCard(tab: Page): Promise<void> {
  const point = await tab.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(words) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start + 2);
      range.setEnd(node, start + 4);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    return null;
  }, STATEMENT);
  if (!point) throw new Error('The statement is not on the page.');
  await tab.mouse.click(point.x, point.y);
  await expect.poll(() => dialogs(tab), { timeout: 10_000 }).not.toEqual([]);
}

/** The names of the dialogs that a screen reader would find, ours in its closed root among them. */
async function dialogs(tab: Page): Promise<string[]> {
  const cdp = await tab.createCDPSession();
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  return nodes
    .filter(({ role, ignored }) => role?.value === 'dialog' && !ignored)
    .map(({ name }) => String(name?.value ?? ''))
    .filter((name) => name !== '');
}
