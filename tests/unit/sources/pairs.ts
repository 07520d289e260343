import { readdirSync, readFileSync } from 'node:fs';
import type { Attribution, Block, CheckVerdict, DriftKind, Span } from '../../../lib/model';
import type { Side } from '../../../lib/sources/compare/prepared';

/** What a check must answer for one statement of the rewrite. */
export interface Expected {
  statement: string;
  words: string;
  verdicts: CheckVerdict[];
  drift: DriftKind[];
}

export interface Pair {
  slug: string;
  original: Side;
  rewrite: Side;
  expected: Expected[];
}

const FOLDER = new URL('../../pairs/', import.meta.url);
const MARK = /\{([^{}:=]+?)(?: =([a-z-]+(?:,[a-z-]+)*)(?: ([a-z,]+))?)?: ([^{}]+)\}/g;
const QUOTED = /[“„«"].+?[”“»"]/gu;

/** All pairs of `tests/pairs`, by name. See the README there for the marks. */
export function loadPairs(): Pair[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const original = readSide(`${name}/original.txt`);
      const rewrite = readSide(`${name}/rewrite.txt`);
      if (rewrite.expected.some(({ verdicts }) => verdicts.length === 0))
        throw new Error(`${name}: a statement of the rewrite has no label`);
      return {
        slug: name,
        original: original.side,
        rewrite: rewrite.side,
        expected: rewrite.expected,
      };
    });
}

function readSide(path: string): { side: Side; expected: Expected[] } {
  const marked = readFileSync(new URL(path, FOLDER), 'utf8').trim().replace(/^# /, '');
  const attributions: Attribution[] = [];
  const expected: Expected[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, speaker = '', verdicts, drift, content = ''] = match;
    text += marked.slice(from, match.index);
    const id = `s${attributions.length}`;
    attributions.push(
      attribution(id, speaker, content, [text.length, text.length + content.length]),
    );
    expected.push({
      statement: id,
      words: content,
      verdicts: (verdicts?.split(',') ?? []) as CheckVerdict[],
      drift: (drift?.split(',') ?? []) as DriftKind[],
    });
    text += content;
    from = match.index + whole.length;
  }
  text += marked.slice(from);
  const lang = /^(de|fr)-/.exec(path)?.[1] ?? 'en';
  return { side: { article: articleOf(text, lang), attributions }, expected };
}

function attribution(id: string, speaker: string, content: string, span: Span): Attribution {
  const rest = content.replace(QUOTED, '').replace(/[\p{P}\s]/gu, '');
  const isQuoted = content.match(QUOTED) !== null;
  return {
    id,
    source: [],
    cue: [],
    content: [span],
    kind: !isQuoted ? 'indirect' : rest === '' ? 'direct' : 'mixed',
    speaker: { name: speaker, role: null },
    sourceClass: /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(speaker) ? 'person' : 'organisation',
    hedged: false,
    evidence: [],
    why: { rule: 'gold', words: [], speaker: null, sourceClass: null, hedge: null },
    within: null,
    by: 'engine',
  };
}

export function articleOf(text: string, lang = 'en'): Side['article'] {
  let start = 0;
  const blocks = text.split('\n\n').map((block, index): Block => {
    const span = [start, start + block.length] as const;
    start = span[1] + 2;
    return { kind: index === 0 ? 'title' : 'paragraph', span };
  });
  return {
    url: 'https://example.com/story',
    canonicalUrl: 'https://example.com/story',
    title: text.split('\n')[0] ?? '',
    deck: null,
    byline: null,
    siteName: null,
    publishedAt: null,
    modifiedAt: null,
    lang,
    text,
    blocks,
    links: [],
  };
}
