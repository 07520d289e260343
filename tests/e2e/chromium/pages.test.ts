import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup } from '../../../scripts/extension/chromium';
import { startSession, type Session } from '../support/chromium';
import { paintedCount, paintedText, untilPainted, untilUnpainted } from '../support/marks';
import { statementRow, textOf, untilShows } from '../support/popup';
import { at, original, ORIGINAL, REWRITE, rewrite, sampleSites } from '../support/sites';
import { POLLING } from '../support/polling';

/** Nothing may load, run or be styled. */
const STRICT_POLICY = "default-src 'none'; style-src 'none'; script-src 'none'";

const bodyOf = (html: string) => /<article[\s\S]*<\/article>/.exec(html)?.[0] ?? '';

/** A page that shows another article without being loaded anew. */
const singlePage = `<!doctype html><html lang="en"><head><title>${rewrite.expected.title}</title></head>
  <body><button id="next">Next</button><main>${bodyOf(rewrite.html)}</main>
  <template>${bodyOf(original.html)}</template>
  <script>
    document.getElementById('next').addEventListener('click', () => {
      history.pushState({}, '', '/second');
      document.title = ${JSON.stringify(original.expected.title)};
      const next = document.querySelector('template').content.cloneNode(true);
      document.querySelector('main').replaceChildren(next);
    });
  </script></body></html>`;

describe('pages of other kinds', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession({
      sites: {
        ...sampleSites,
        'strict.example': () => ({
          body: rewrite.html,
          headers: { 'content-security-policy': STRICT_POLICY },
        }),
        'app.example': at({ '/first': singlePage }),
      },
    });
  });
  afterAll(() => session?.close());

  it('says quietly that a front page is no article', async () => {
    const page = await session.open(new URL('/', REWRITE).href);
    const popup = await openPopup(session, page);
    await untilShows(popup, 'This looks like a front page.');
    expect(await paintedCount(page)).toBe(0);
  });

  it('says that it does not read pages of the browser', async () => {
    const page = await session.browser.newPage();
    await page.goto('chrome://version');
    const popup = await openPopup(session, page);
    await untilShows(popup, 'A page of the browser');
  });

  it('marks a page that forbids every style and script', async () => {
    const page = await session.open('https://strict.example/');
    const popup = await openPopup(session, page);
    await untilPainted(page);
    await statementRow(popup, 'a costly overreaction');
  });

  it('reads again when a page moves to another article by itself', async () => {
    const page = await session.open('https://app.example/first');
    const popup = await openPopup(session, page);
    await statementRow(popup, 'a costly overreaction');
    // A real click would take the focus, and with it the popup.
    await page.evaluate(() => document.getElementById('next')?.click());
    await statementRow(popup, 'We have rarely seen figures like these since the smelter closed');
    await page.waitForFunction(() => location.pathname === '/second', POLLING);
    expect(await paintedText(page)).toContain('We have rarely seen figures like these');
    const shown = await textOf(popup);
    expect(shown).toContain(original.expected.title);
    expect(shown).not.toContain(rewrite.expected.title);
  });

  it('takes its marks along when the page is left', async () => {
    const page = await session.open(REWRITE);
    const popup = await openPopup(session, page);
    await untilPainted(page);
    await popup.close();
    await page.goto(new URL('/', ORIGINAL).href);
    await untilUnpainted(page);
  });
});
