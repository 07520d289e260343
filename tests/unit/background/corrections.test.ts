import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { readPage } from '../../../entrypoints/background/read-page';
import { articleFromText } from '../../../lib/article/plain-article';
import { listSpeakers } from '../../../lib/attribution/speakers';
import type { CorrectionChange } from '../../../lib/model';
import { saveCorrection } from '../../../lib/store/corrections';
import { database } from '../../../lib/store/database';
import { ADDRESS, article as storedArticle } from '../store/support';

const BEFORE = [
  'The quay is closed, the city council said.',
  'Mayor Ada Quist said the stones were loose.',
  'Nobody may fish from the wall until May.',
];
/** The same article after its desk has put a paragraph before the others: every offset has moved. */
const AFTER = ['This article was brought up to date at noon.', ...BEFORE];

const clues = { lines: [], structured: [], meta: [], canonical: null, ogUrl: null };

function storyOf(paragraphs: readonly string[]) {
  const { text, blocks } = articleFromText(paragraphs.join('\n'), { lang: 'en' });
  return storedArticle(text, { blocks });
}

async function read(paragraphs: readonly string[]) {
  const {
    reading: { attributions },
  } = await readPage({ article: storyOf(paragraphs), clues }, false);
  const { text } = storyOf(paragraphs);
  const holding = (words: string) =>
    attributions.find(({ content }) =>
      content.some(([from, to]) => text.slice(from, to).includes(words)),
    );
  return { attributions, holding };
}

const correct = (exact: string, change: CorrectionChange) =>
  saveCorrection({
    id: exact,
    pageId: ADDRESS,
    target: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }],
    change,
    createdAt: 1,
  });

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe.each([
  ['on the same text', BEFORE],
  ['on a text that has moved', AFTER],
])('what the reader corrected, read again %s', (_, paragraphs) => {
  it('keeps the speaker and the class, as the reader’s own', async () => {
    const { id } = (await read(BEFORE)).holding('stones were loose')!;
    const speaker = { name: 'Ada Quist-Hall', role: 'mayor' };
    await correct('the stones were loose', {
      type: 'speaker',
      statementId: id,
      speaker,
      sourceClass: 'person',
    });
    const { attributions, holding } = await read(paragraphs);
    expect(holding('stones were loose')).toMatchObject({
      speaker,
      sourceClass: 'person',
      by: 'user',
    });
    expect(listSpeakers(attributions).map((row) => row.speaker?.name)).toContain('Ada Quist-Hall');
  });

  it('leaves out what was dismissed', async () => {
    const { id } = (await read(BEFORE)).holding('quay is closed')!;
    await correct('The quay is closed', { type: 'dismiss', statementId: id });
    const { holding } = await read(paragraphs);
    expect(holding('quay is closed')).toBeUndefined();
    expect(holding('stones were loose')).toBeDefined();
  });

  it('has what was marked by hand', async () => {
    const exact = 'Nobody may fish from the wall until May.';
    expect((await read(BEFORE)).holding('fish from the wall')).toBeUndefined();
    const speaker = { name: 'harbour police', role: null };
    await correct(exact, { type: 'add', speaker, sourceClass: 'official', kind: 'indirect' });
    const { holding } = await read(paragraphs);
    expect(holding('fish from the wall')).toMatchObject({ speaker, by: 'user' });
  });
});
