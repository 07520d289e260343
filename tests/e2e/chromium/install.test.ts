import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup, serviceWorker } from '../../../scripts/extension/chromium';
import { startSession, type Session } from '../support/chromium';

describe('installed in Chromium', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession({ sites: {}, granted: false });
  });
  afterAll(() => session?.close());

  it('asks for no site before the reader allows one', async () => {
    const worker = await serviceWorker(session);
    const manifest = (await worker.evaluate('chrome.runtime.getManifest()')) as {
      optional_host_permissions: string[];
      content_scripts?: unknown;
    };
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.content_scripts).toBeUndefined();
  });

  it('opens its popup from the toolbar', async () => {
    const page = await session.browser.newPage();
    const popup = await openPopup(session, page);
    await popup.waitForFunction(() => (document.body.textContent ?? '').trim().length > 0);
    expect(await popup.title()).toBe('Whence');
  });

  it.each(['library.html', 'options.html', 'welcome.html', 'sidepanel.html'])(
    'draws %s',
    async (path) => {
      const page = await session.browser.newPage();
      const errors: unknown[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await page.goto(session.pageAddress(path));
      await page.waitForFunction(() => (document.body.textContent ?? '').trim().length > 0);
      expect(errors).toEqual([]);
    },
  );

  it('has a shortcut for each of its three commands', async () => {
    const worker = await serviceWorker(session);
    const commands = (await worker.evaluate('chrome.commands.getAll()')) as {
      name: string;
      shortcut: string;
    }[];
    const shortcut = (name: string) => commands.find((command) => command.name === name)?.shortcut;
    expect(shortcut('toggle-marks')).toBe('Alt+Shift+S');
    expect(shortcut('next-statement')).toBe('Alt+Shift+K');
    expect(shortcut('previous-statement')).toBe('Alt+Shift+J');
  });
});
