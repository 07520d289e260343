import type {
  Article,
  Attribution,
  Block,
  Link,
  LinkedSource,
  OriginalSource,
  Reading,
} from '../../../lib/model';
import type { ClueLine, SourceClues } from '../../../lib/sources/clues';

/** A story that credits nobody, long enough to be one. */
const STORY = [
  'The council of Oldersum voted on Monday evening to close the market hall for repairs until the autumn of next year.',
  'Traders will move to the square in front of the station, where tents are to be put up before the end of the month.',
  'The hall was built in 1912 and its roof has leaked since a storm tore off a part of the copper in the winter.',
  'A first estimate puts the cost at nine million, and the council has asked the province for a third of the sum.',
  'Work is to begin in March, when the last of the traders has left and the scaffolding is up on the north side.',
];

export interface PageParts {
  url?: string;
  siteName?: string | null;
  title?: string;
  byline?: string | null;
  lang?: string;
  /** Blocks before and after the story. `[words](address)` is a link. */
  top?: string[];
  body?: string[];
  end?: string[];
  lines?: Partial<ClueLine>[];
  clues?: Partial<SourceClues>;
}

/** An article and its clues, from a few lines: the rest is a story that credits nobody. */
export function makePage(parts: PageParts): { article: Article; clues: SourceClues } {
  const title = parts.title ?? 'Market hall to close for repairs';
  const written = [title, ...(parts.top ?? []), ...(parts.body ?? STORY), ...(parts.end ?? [])];
  const blocks: Block[] = [];
  const links: Link[] = [];
  let text = '';
  for (const block of written) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    let from = 0;
    for (const match of block.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)) {
      text += block.slice(from, match.index);
      links.push({ span: [text.length, text.length + match[1]!.length], href: match[2]! });
      text += match[1];
      from = match.index + match[0].length;
    }
    text += block.slice(from);
    blocks.push({ kind: start === 0 ? 'title' : 'paragraph', span: [start, text.length] });
  }
  const url = parts.url ?? 'https://www.oldersum-echo.example/news/market-hall';
  const article: Article = {
    url,
    canonicalUrl: url,
    title,
    deck: null,
    byline: parts.byline ?? null,
    siteName: parts.siteName ?? 'Oldersum Echo',
    publishedAt: '2026-03-05T10:00:00Z',
    modifiedAt: null,
    lang: parts.lang ?? 'en',
    text,
    blocks,
    links,
  };
  const lines = (parts.lines ?? []).map((line): ClueLine => ({
    text: '',
    place: 'end',
    hint: null,
    links: [],
    ...line,
  }));
  return {
    article,
    clues: { lines, structured: [], meta: [], canonical: null, ogUrl: null, ...parts.clues },
  };
}

export function makeAttribution(
  over: Partial<Attribution> & Pick<Attribution, 'content'>,
): Attribution {
  return {
    id: 'a',
    source: [],
    cue: [],
    kind: 'indirect',
    speaker: null,
    sourceClass: 'person',
    hedged: false,
    evidence: [],
    why: { rule: 'test', words: [], speaker: null, sourceClass: null, hedge: null },
    within: null,
    by: 'engine',
    ...over,
  };
}

export function makeOriginal(over: Partial<OriginalSource> = {}): OriginalSource {
  return {
    kind: 'credit-line',
    owner: 'other',
    outlet: null,
    host: 'wire.example',
    url: null,
    scope: 'article',
    confidence: 0.9,
    evidence: { text: 'Source: wire.example', place: 'end', span: null },
    ...over,
  };
}

export function makeReading(article: Article, over: Partial<Reading> = {}): Reading {
  return { article, attributions: [], originals: [], documents: [], readAt: 1, ...over };
}

export function makeLink(over: Partial<LinkedSource> & Pick<LinkedSource, 'pageId'>): LinkedSource {
  return {
    id: `${over.pageId}>${over.originalPageId ?? ''}`,
    state: 'confirmed',
    original: makeOriginal(),
    originalPageId: null,
    createdAt: 1,
    updatedAt: 1,
    ...over,
  };
}
