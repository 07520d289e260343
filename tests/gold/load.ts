import { readdirSync, readFileSync } from 'node:fs';
import type { Block, BlockKind } from '../../lib/model';
import { readFacts, type Facts } from './facts';
import { readMarkup, type MarkedSpans } from './markup';

export interface GoldAttribution extends MarkedSpans, Facts {
  id: string;
}

/** One labelled article. Spans are UTF-16 code units in `text`; `lang` is BCP 47. */
export interface GoldArticle {
  id: string;
  style: string;
  lang: string;
  text: string;
  blocks: Block[];
  attributions: GoldAttribution[];
}

const FOLDER = new URL('articles/', import.meta.url);
const SUFFIX = '.gold';
const PREFIXES: readonly [prefix: string, kind: BlockKind][] = [
  ['# ', 'title'],
  ['## ', 'heading'],
  ['> ', 'deck'],
  ['- ', 'list-item'],
];

/** All labelled articles, by name. Throws, with the file's name, on the first label that does not hold. */
export function loadGold(): GoldArticle[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(SUFFIX))
    .sort()
    .map((name) => {
      try {
        return parseGold(
          name.slice(0, -SUFFIX.length),
          readFileSync(new URL(name, FOLDER), 'utf8'),
        );
      } catch (error) {
        throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
}

/** Reads one file: head (`style:`, `lang:`), marked-up blocks, a line `---`, the facts. */
export function parseGold(id: string, file: string): GoldArticle {
  const [, style, lang, body, tail] =
    /^style: (.+)\nlang: (.+)\n\n([^]+?)\n---\n([^]*)$/.exec(file) ?? [];
  if (!style || !lang || !body || tail === undefined)
    throw new Error('Head, body or facts are missing');
  const { text, kinds } = readPrefixes(body);
  const { text: plain, statements } = readMarkup(text);
  const facts = readFacts(tail.split('\n').filter((line) => line !== ''));
  if (/ {2}| $|^ /m.test(plain)) throw new Error('White space that a reader would not see');
  return {
    id,
    style,
    lang,
    text: plain,
    blocks: blocksOf(plain, kinds),
    attributions: join(statements, facts),
  };
}

function readPrefixes(body: string): { text: string; kinds: BlockKind[] } {
  const kinds: BlockKind[] = [];
  const blocks = body.split(/\n{2,}|\n(?=- )/).map((block) => {
    const [prefix, kind] = PREFIXES.find(([start]) => block.startsWith(start)) ?? ['', 'paragraph'];
    kinds.push(kind);
    return block.slice(prefix.length);
  });
  return { text: blocks.join('\n\n'), kinds };
}

function blocksOf(text: string, kinds: readonly BlockKind[]): Block[] {
  let start = 0;
  return text.split('\n\n').map((block, index) => {
    const span = [start, start + block.length] as const;
    start = span[1] + 2;
    return { kind: kinds[index] ?? 'paragraph', span };
  });
}

function join(statements: Map<string, MarkedSpans>, facts: Map<string, Facts>): GoldAttribution[] {
  for (const id of facts.keys())
    if (!statements.has(id)) throw new Error(`Facts without marks: ${id}`);
  return [...statements]
    .map(([id, spans]) => {
      const fact = facts.get(id);
      if (!fact) throw new Error(`Marks without facts: ${id}`);
      if (spans.content.length === 0) throw new Error(`No content: ${id}`);
      if (spans.cue.length === 0 && spans.source.length === 0)
        throw new Error(`Neither source nor cue: ${id}`);
      return { id, ...spans, ...fact };
    })
    .sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
}
