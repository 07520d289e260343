/** A node of a page's structured data: whatever the page wrote, nothing checked. */
export type JsonLdNode = Record<string, unknown>;

/** A page with more than this in one block is not read for it: it would cost more than it tells. */
const LONGEST_BLOCK = 500_000;

/** Deeper nesting is a list of something else: teasers, comments. */
const DEEPEST = 4;

/**
 * All nodes of a page's JSON-LD, `@graph` and lists laid flat, outer ones first. Blocks that are not
 * JSON are passed over: news sites break it daily (raw line breaks in strings are mended).
 */
export function readJsonLd(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of document.querySelectorAll('script[type^="application/ld+json" i]')) {
    const source = script.textContent ?? '';
    if (source.length <= LONGEST_BLOCK) flatten(parse(source), nodes, 0);
  }
  return nodes;
}

/** The types of a node, without the address of their vocabulary. */
export function typesOf(node: JsonLdNode): string[] {
  return asList(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

/** A text field: the first string, or the `name` or `@value` of the first node. Null when there is none. */
export function textOf(value: unknown): string | null {
  for (const item of asList(value)) {
    const text = isNode(item) ? (item['name'] ?? item['@value']) : item;
    if (typeof text === 'string' && text.trim() !== '') return plain(text);
  }
  return null;
}

/** The names of people or bodies, in order. */
export function namesOf(value: unknown): string[] {
  return asList(value)
    .map(textOf)
    .filter((name) => name !== null);
}

function parse(source: string): unknown {
  const body = source
    .replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>)\s*$/, '');
  for (const attempt of [body, body.replace(/[\u0000-\u001f]+/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      continue;
    }
  }
  return null;
}

function flatten(value: unknown, into: JsonLdNode[], depth: number): void {
  if (depth > DEEPEST) return;
  for (const item of asList(value)) {
    if (!isNode(item)) continue;
    into.push(item);
    flatten(item['@graph'], into, depth + 1);
    flatten(item['mainEntity'], into, depth + 1);
  }
}

function asList(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flat(1) as unknown[];
  return value === undefined || value === null ? [] : [value];
}

function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Fields hold stray markup and entities. */
function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(
      /&(amp|quot|#0*39|apos|nbsp|rsquo|lsquo|ldquo|rdquo);/g,
      (_, name: string) => ENTITIES[name] ?? "'",
    )
    .replace(/\s+/g, ' ')
    .trim();
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
};
