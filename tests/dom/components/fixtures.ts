import type {
  Annotation,
  Article,
  Attribution,
  OriginalSource,
  Reading,
  SavedArticle,
  SourceClass,
  SpeakerSummary,
  StatementKind,
} from '../../../lib/model';

interface Said {
  text: string;
  name: string | null;
  role?: string;
  sourceClass: SourceClass;
  kind: StatementKind;
  hedged?: boolean;
}

export const SAID: Said[] = [
  {
    text: '“The bridge stays shut until spring,”',
    name: 'Ilse Marrow',
    role: 'transport minister',
    sourceClass: 'official',
    kind: 'direct',
  },
  {
    text: 'that the repair would cost four million',
    name: 'Ilse Marrow',
    role: 'transport minister',
    sourceClass: 'official',
    kind: 'indirect',
  },
  {
    text: 'that traders had lost “a third of their trade”',
    name: 'Harbour Traders’ League',
    sourceClass: 'organisation',
    kind: 'mixed',
  },
  {
    text: 'the first cracks were seen in May',
    name: null,
    sourceClass: 'anonymous',
    kind: 'indirect',
  },
  {
    text: 'a second pier is damaged',
    name: null,
    sourceClass: 'unattributed',
    kind: 'indirect',
    hedged: true,
  },
];

/** An article that says one statement a paragraph, with its reading. */
export function readingOf(said: readonly Said[], title = 'Bridge shut until spring'): Reading {
  let text = title;
  const blocks: Article['blocks'] = [{ kind: 'title', span: [0, title.length] }];
  const attributions = said.map((each, index): Attribution => {
    text += '\n\n';
    const start = text.length;
    text += `${each.text} said ${each.name ?? 'someone'}.`;
    blocks.push({ kind: 'paragraph', span: [start, text.length] });
    return {
      id: `s${index}`,
      source: [],
      cue: [],
      content: [[start, start + each.text.length]],
      kind: each.kind,
      speaker: each.name === null ? null : { name: each.name, role: each.role ?? null },
      sourceClass: each.sourceClass,
      hedged: each.hedged ?? false,
      evidence: [],
      why: { rule: 'test', words: [], speaker: null, sourceClass: null, hedge: null },
      within: null,
      by: 'engine',
    };
  });
  const article: Article = {
    url: 'https://www.metrobrief.example/bridge',
    canonicalUrl: 'https://www.metrobrief.example/bridge',
    title,
    deck: null,
    byline: null,
    siteName: 'Metro Brief',
    publishedAt: '2025-03-01',
    modifiedAt: null,
    lang: 'en',
    text,
    blocks,
    links: [],
  };
  return { article, attributions, originals: [ORIGINAL], documents: [], readAt: 1_740_800_000_000 };
}

export const ORIGINAL: OriginalSource = {
  kind: 'credit-line',
  owner: 'other',
  outlet: 'Harbour Gazette',
  host: 'harbourgazette.example',
  url: null,
  scope: 'article',
  evidence: {
    text: 'Original Source: www.harbourgazette.example',
    place: 'end',
    span: null,
  },
  confidence: 0.9,
};

export function speakersOf(attributions: readonly Attribution[]): SpeakerSummary[] {
  const groups = new Map<string, SpeakerSummary>();
  for (const { id, speaker, sourceClass, kind } of attributions) {
    const key = speaker?.name ?? sourceClass;
    const group = groups.get(key) ?? { speaker, sourceClass, statements: [], direct: 0 };
    group.statements.push(id);
    if (kind === 'direct') group.direct += 1;
    groups.set(key, group);
  }
  return [...groups.values()];
}

export function annotationOf(changes: Partial<Annotation>): Annotation {
  return {
    id: 'a1',
    pageId: 'https://www.metrobrief.example/bridge',
    statementId: null,
    target: [
      { type: 'TextQuoteSelector', exact: 'the passage', prefix: 'before ', suffix: ' after' },
    ],
    quote: 'the passage',
    note: '',
    tags: [],
    verdict: null,
    colour: null,
    createdAt: 1,
    updatedAt: 1,
    ...changes,
  };
}

export function savedOf(reading: Reading, changes: Partial<SavedArticle> = {}): SavedArticle {
  const id = reading.article.canonicalUrl;
  return { ...reading, id, addresses: [id], tags: [], savedAt: 1, updatedAt: 1, ...changes };
}
