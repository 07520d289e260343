import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';

const SAMPLE = 'tests/pages/sample/page.html';
const ADDRESS = 'https://www.metrobrief.example/a?utm_source=x';
const LIMIT_MS = 60_000;

const folder = mkdtempSync(join(tmpdir(), 'whence-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

async function read(...args: string[]): Promise<Outcome> {
  const command = ['--import', 'tsx', 'scripts/read.ts', ...args];
  try {
    const env = { ...process.env, INIT_CWD: process.cwd() };
    return { code: 0, ...(await promisify(execFile)(process.execPath, command, { env })) };
  } catch (error) {
    const { code, stdout, stderr } = error as Outcome;
    return { code, stdout, stderr };
  }
}

describe('npm run read', { timeout: LIMIT_MS }, () => {
  it('prints article, statements, original sources and documents as one object', async () => {
    const { code, stdout } = await read(SAMPLE, '--url', ADDRESS);
    expect(code).toBe(0);
    const { article, attributions, originalSources, documents } = JSON.parse(stdout);
    expect(article.url).toBe(ADDRESS);
    expect(article.text).toContain('“We were told it was safe, in writing, twice,”');
    expect(attributions.length).toBeGreaterThan(15);
    const [first] = attributions;
    expect(article.text.slice(...first.content[0])).not.toBe('');
    expect(first.why).toMatch(/\S+ .*\.$/);
    expect(originalSources[0]).toMatchObject({
      host: 'harbourgazette.example',
      evidence: 'Original Source: www.harbourgazette.example',
    });
    expect(documents[0]).toMatchObject({ text: 'a report on the bay’s sediment' });
  });

  it('goes on past a page that fails', async () => {
    const list = join(folder, 'list.jsonl');
    writeFileSync(join(folder, 'photo.html'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]));
    const pages = [
      { file: 'none.html', url: ADDRESS },
      { file: 'photo.html', url: ADDRESS },
      { file: 'tests/pages/front-page/page.html', url: 'https://www.dailylantern.example/' },
      { file: SAMPLE, url: ADDRESS },
      { file: SAMPLE, url: 'nowhere' },
    ];
    writeFileSync(list, `${pages.map((page) => JSON.stringify(page)).join('\n')}\n\nno json\n`);
    const { code, stdout } = await read('--batch', list);
    expect(code).toBe(0);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(
      lines.map(({ file, error, noArticle }) => [file, error !== undefined, noArticle]),
    ).toEqual([
      ['none.html', true, undefined],
      ['photo.html', true, undefined],
      ['tests/pages/front-page/page.html', false, 'front-page'],
      [SAMPLE, false, undefined],
      [SAMPLE, true, undefined],
      ['', true, undefined],
    ]);
  });

  it.each([
    [[], 'Usage'],
    [[SAMPLE], '--url'],
    [['none.html', '--url', ADDRESS], "Can't read"],
    [['package.json', '--url', ADDRESS], 'no HTML'],
    [[SAMPLE, '--url', ADDRESS, '--colour'], '--colour'],
  ])('answers %j with one line and code 2', async (args, words) => {
    const { code, stdout, stderr } = await read(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(words);
  });
});
