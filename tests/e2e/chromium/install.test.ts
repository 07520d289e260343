import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup } from '../../../scripts/extension/chromium';
import { CHROMIUM_BUILD } from '../support/builds';
import { startSession, type Session } from '../support/chromium';
import { POLLING } from '../support/polling';

describe('installed in Chromium', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession({ sites: {}, granted: false });
  });
  afterAll(() => session?.close());

  it('asks for no site before the reader allows one', () => {
    const { content_scripts, host_permissions, optional_host_permissions } = JSON.parse(
      readFileSync(join(CHROMIUM_BUILD, 'manifest.json'), 'utf8'),
    ) as Record<string, unknown>;
    expect(optional_host_permissions).toEqual(['*://*/*']);
    expect([content_scripts, host_permissions]).toEqual([undefined, undefined]);
  });

  it('opens its popup from the toolbar', async () => {
    const page = await session.browser.newPage();
    const popup = await openPopup(session, page);
    await popup.waitForFunction(() => (document.body.textContent ?? '').trim().length > 0, POLLING);
    expect(await popup.title()).toBe('Whence');
  });

  it.each(['library.html', 'options.html', 'welcome.html', 'sidepanel.html'])(
    'draws %s',
    async (path) => {
      const page = await session.browser.newPage();
      const errors: unknown[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await page.goto(session.pageAddress(path));
      await page.waitForFunction(
        () => (document.body.textContent ?? '').trim().length > 0,
        POLLING,
      );
      expect(errors).toEqual([]);
    },
  );

  it('has a shortcut for each of its three commands', async () => {
    const page = await session.browser.newPage();
    await page.goto(session.pageAddress('options.html'));
    const commands = (await page.evaluate('chrome.commands.getAll()')) as {
      name: string;
      shortcut: string;
    }[];
    const shortcut = (name: string) => commands.find((command) => command.name === name)?.shortcut;
    expect(shortcut('toggle-marks')).toBe('Alt+Shift+S');
    expect(shortcut('next-statement')).toBe('Alt+Shift+K');
    expect(shortcut('previous-statement')).toBe('Alt+Shift+J');
  });
});
