import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup } from '../../../scripts/extension/chromium';
import { backupsIn, downloadInto, restore } from '../support/backup-files';
import { badBackups } from '../support/backups';
import { temporaryFolder, type Folder } from '../support/builds';
import { startSession, type Session } from '../support/chromium';
import { noteField, untilNoteReads } from '../support/popup';
import { REWRITE, sampleSites } from '../support/sites';
import { storedRows } from '../support/stored';

const STATEMENT = 'a costly overreaction';
const NOTE = 'See the statement of the company.';
const TABLES = ['articles', 'annotations', 'sources', 'corrections', 'versions'];
const LEAST_BAD_FILES = 40;
const LIMIT_MS = 120_000;

describe('a backup', () => {
  let session: Session;
  let folder: Folder;
  let options: Page;
  let good: string;
  const everything = async () =>
    Object.fromEntries(
      await Promise.all(TABLES.map(async (table) => [table, await storedRows(options, table)])),
    ) as Record<string, unknown[]>;
  beforeAll(async () => {
    folder = temporaryFolder();
    session = await startSession({ sites: sampleSites });
    const page = await session.open(REWRITE);
    const popup = await openPopup(session, page);
    await (await noteField(popup, STATEMENT)).type(NOTE);
    await untilNoteReads(popup, STATEMENT, NOTE);
    await popup.waitForSelector('.article-view-saved');
    await popup.close();
    await downloadInto(session, folder.path);
    options = await session.browser.newPage();
    await options.goto(session.pageAddress('options.html'));
  });
  afterAll(async () => {
    await session?.close();
    folder.remove();
  });

  it('is one file that ends with its own check', async () => {
    await (await options.waitForSelector('[data-action="save-backup"]'))?.click();
    await expect.poll(() => backupsIn(folder.path)).toHaveLength(1);
    good = backupsIn(folder.path)[0] ?? '';
    expect(good).toContain(NOTE);
    expect(JSON.parse(good.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({ end: true });
  });

  it(
    'is refused, and nothing changed, when it is cut off, broken or hostile',
    async () => {
      const bad = badBackups(good);
      expect(bad.length).toBeGreaterThanOrEqual(LEAST_BAD_FILES);
      const before = await everything();
      const taken: string[] = [];
      for (const [index, { name, content }] of bad.entries()) {
        const file = join(folder.path, `bad-${index}.txt`);
        writeFileSync(file, content);
        const said = await restore(options, file, 'replace');
        if (!said.includes('Nothing was changed.')) taken.push(`${name}: “${said}”`);
      }
      expect(taken).toEqual([]);
      expect(await everything()).toEqual(before);
    },
    LIMIT_MS,
  );

  it('changes nothing when it is restored over itself, twice', async () => {
    const file = join(folder.path, 'good.txt');
    writeFileSync(file, good);
    const before = await everything();
    for (let times = 0; times < 2; times += 1) {
      expect(await restore(options, file, 'merge')).toContain('Restored: 1 article and 1 note.');
      expect(await everything()).toEqual(before);
    }
  });

  it('brings everything back into an empty library', async () => {
    const before = await everything();
    const other = await startSession({ sites: sampleSites });
    try {
      const page = await other.browser.newPage();
      await page.goto(other.pageAddress('options.html'));
      const file = join(folder.path, 'good.txt');
      expect(await restore(page, file, 'replace')).toContain('Restored: 1 article and 1 note.');
      for (const table of TABLES) expect(await storedRows(page, table)).toEqual(before[table]);
    } finally {
      await other.close();
    }
  });
});
