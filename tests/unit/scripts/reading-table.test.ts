import { expect, it } from 'vitest';
import type { Reading } from '../../../lib/model';
import { readingTable } from '../../../scripts/reading-table';

const text = 'A title\n\nThe bridge is safe, the mayor said.';

const reading: Reading = {
  article: {
    url: 'http://127.0.0.1/a.html',
    canonicalUrl: 'http://127.0.0.1/a.html',
    title: 'A title',
    deck: null,
    byline: null,
    siteName: null,
    publishedAt: null,
    modifiedAt: null,
    lang: 'en',
    text,
    blocks: [],
    links: [],
  },
  attributions: [
    {
      id: 's1',
      source: [[29, 38]],
      cue: [[39, 43]],
      content: [[9, 27]],
      kind: 'indirect',
      speaker: { name: 'Ann Lee', role: 'mayor' },
      sourceClass: 'official',
      hedged: true,
      evidence: [],
      why: { rule: 'r', words: [], speaker: null, sourceClass: null, hedge: null },
      within: null,
      by: 'engine',
    },
  ],
  originals: [],
  documents: [],
  readAt: 0,
};

it('names speaker, role, class, kind and the words of a statement', () => {
  const table = readingTable(reading);
  expect(table).toContain('1 attributed statements');
  expect(table).toMatch(/Ann Lee +mayor +official +indirect, hedged +The bridge is safe/);
});

it('says so when there is no original source', () => {
  expect(readingTable(reading)).toMatch(/0 original sources\n\n {2}none/);
});

it('keeps a sister site apart from the sources that it counts', () => {
  const sister = {
    kind: 'republished' as const,
    owner: 'same' as const,
    outlet: 'Example Post',
    host: 'post.example',
    url: null,
    scope: 'article' as const,
    evidence: { text: 'First in the Example Post', place: 'end' as const, span: null },
    confidence: 1,
  };
  const table = readingTable({ ...reading, originals: [sister] });
  expect(table).toMatch(/0 original sources\n\n {2}none\n\nof the same owner, so no other source/);
  expect(table).toContain('Example Post');
});

it('shows the evidence of an original source', () => {
  const table = readingTable({
    ...reading,
    originals: [
      {
        kind: 'credit-line',
        owner: 'other',
        outlet: 'Example Wire',
        host: 'wire.example',
        url: null,
        scope: 'article',
        evidence: { text: 'Original\n source: wire.example', place: 'end', span: null },
        confidence: 1,
      },
    ],
  });
  expect(table).toContain('Example Wire');
  expect(table).toContain('“Original source: wire.example” (end)');
});
