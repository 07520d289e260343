import type { ExportedArticle } from '../../../lib/exchange/exported-article';
import type { ExportWords } from '../../../lib/exchange/markdown';
import type { Annotation, Attribution, Reading } from '../../../lib/model';

const TEXT = 'Ferry stops 🚢 again\n\n“It is =not= safe,” harbour master Ines Calder said.';

export function spanOf(words: string): [number, number] {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text.`);
  return [start, start + words.length];
}

const statement: Attribution = {
  id: 's1',
  source: [spanOf('harbour master Ines Calder')],
  cue: [spanOf('said')],
  content: [spanOf('“It is =not= safe,”')],
  kind: 'direct',
  speaker: { name: 'Ines Calder', role: 'harbour master' },
  sourceClass: 'official',
  hedged: false,
  evidence: [],
  why: { rule: 'user', words: [], speaker: null, sourceClass: null, hedge: null },
  within: null,
  by: 'user',
};

export const reading: Reading = {
  article: {
    url: 'https://ledger.example/ferry?utm_source=x',
    canonicalUrl: 'https://ledger.example/ferry',
    title: 'Ferry [stops] "again"',
    deck: null,
    byline: 'By Tom Reed',
    siteName: 'The Ledger',
    publishedAt: '2026-03-02T08:00:00Z',
    modifiedAt: null,
    lang: 'en',
    text: TEXT,
    blocks: [],
    links: [],
  },
  attributions: [statement],
  originals: [
    {
      kind: 'credit-line',
      owner: 'other',
      outlet: 'Harbour Gazette',
      host: 'gazette.example',
      url: 'https://gazette.example/a_(b)',
      scope: 'article',
      evidence: { text: 'Source: Harbour\nGazette', place: 'end', span: null },
      confidence: 0.9,
    },
  ],
  documents: [],
  readAt: Date.UTC(2026, 2, 3, 9, 30),
};

export const note: Annotation = {
  id: '6f1c1b52-8b1e-4b7a-9d53-0a6f0f0f2a11',
  pageId: 'https://ledger.example/ferry',
  statementId: 's1',
  target: [
    { type: 'TextQuoteSelector', exact: 'not', prefix: 'It is =', suffix: '= safe' },
    { type: 'TextPositionSelector', start: spanOf('not')[0], end: spanOf('not')[1] },
  ],
  quote: 'not',
  note: 'Ask *her* again.',
  tags: ['ferry', 'to ask'],
  verdict: 'to-check',
  colour: 'blue',
  createdAt: Date.UTC(2026, 2, 3, 10),
  updatedAt: Date.UTC(2026, 2, 3, 11),
};

export const elsewhere: Annotation = {
  ...note,
  id: '6f1c1b52-8b1e-4b7a-9d53-0a6f0f0f2a12',
  statementId: 'gone',
  quote: 'Ferry stops',
  note: '',
  verdict: null,
  tags: [],
};

export const exported: ExportedArticle = {
  reading,
  annotations: [note, elsewhere],
  tags: ['harbour'],
  linkTo: ([start]) => `https://ledger.example/ferry#:~:text=${start}`,
};

export const words: ExportWords = {
  statements: 'Statements',
  sameOwner: 'Of the same owner',
  originals: 'Original sources',
  notes: 'Other notes',
  unnamed: 'Not named',
  yours: 'set by you',
  hedged: 'hedged',
  sourceClass: ({ sourceClass }) => sourceClass,
  kind: ({ kind }) => kind,
  verdict: ({ verdict }) => verdict ?? '',
};
