import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../scripts/reading/read-page';

interface Expected {
  url: string;
  statements?: { content: string; speaker: string | null }[];
  originals?: { host: string; scope: string }[];
}

const pages = readdirSync('tests/pages').map((slug) => ({
  slug,
  html: readFileSync(`tests/pages/${slug}/page.html`),
  expected: JSON.parse(readFileSync(`tests/pages/${slug}/expected.json`, 'utf8')) as Expected,
}));

function reading(html: Buffer, url: string) {
  const page = readPage(html, url, 0);
  if (!page.ok) throw new Error(page.reason);
  return page.reading;
}

describe.each(pages.filter(({ expected }) => expected.statements))(
  'tests/pages/$slug',
  ({ html, expected }) => {
    const { article, attributions } = reading(html, expected.url);
    const found = attributions.map(({ content, speaker }) => ({
      words: content.map((span) => article.text.slice(...span)).join(' '),
      speaker: speaker?.name ?? null,
    }));

    it.each(expected.statements ?? [])(
      'has “$content” said by $speaker',
      ({ content, speaker }) => {
        const statement = found.find(({ words }) => words.includes(content));
        expect(statement).toBeDefined();
        if (speaker !== null) expect(statement?.speaker).toBe(speaker);
      },
    );
  },
);

describe.each(pages.filter(({ expected }) => expected.originals))(
  'tests/pages/$slug',
  ({ html, expected }) => {
    it('names its original sources and no other', () => {
      const { originals } = reading(html, expected.url);
      const whole = originals.filter(({ scope }) => scope === 'article');
      expect(whole.map(({ host, scope }) => ({ host, scope }))).toEqual(expected.originals);
    });
  },
);
