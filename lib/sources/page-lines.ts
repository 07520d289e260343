import { httpAddress } from './http-address';
import type { ClueLink, LineHint } from './clues';

/** A line of the live page: the text between two block boundaries, white space collapsed. */
export interface PageLine {
  text: string;
  hint: LineHint | null;
  links: ClueLink[];
  /** How many of its characters are part of the article. */
  inArticle: number;
}

const SKIPPED = new Set(
  'script style noscript template svg math canvas iframe object select textarea button nav dialog video audio'.split(
    ' ',
  ),
);
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** What class, id, itemprop and rel say of an element, most telling first. Words of several languages. */
const HINTS: readonly (readonly [LineHint, RegExp])[] = [
  [
    'caption',
    /caption|photo|image|picture|media-?credit|img|galler|figure|thumb|bildunter|legende(?!r)/i,
  ],
  ['copyright', /copyright|rights/i],
  [
    'byline',
    /byline|author|autor|auteur|writer|signature|firma|редактор|reporter|contributor|agency|agentur|agence/i,
  ],
  [
    'source',
    /(^|[-_\s])(sources?|credits?|quelle|fuente|fonte|origin|provider|syndicat\w*|republish\w*)([-_\s]|$)|article-?source|story-?source/i,
  ],
  [
    'related',
    /related|recommend|popular|trending|most-?read|newsletter|comment|teaser|promo|sidebar|outbrain|taboola|read-?more|more-(stories|news|from)|also-?(like|read)|carousel|breaking|ticker|menu|navigation/i,
  ],
];

/** A hint holds for the element and what is in it, not for the whole page: a wrapper that holds the story says nothing. */
function hintOf(element: Element): LineHint | null {
  const tag = element.localName;
  if (tag === 'figcaption' || tag === 'figure' || tag === 'picture') return 'caption';
  const otherwise = tag === 'aside' ? 'related' : null;
  if (element.attributes.length === 0) return otherwise;
  const words = [
    element.getAttribute('class'),
    element.id,
    element.getAttribute('itemprop'),
    element.getAttribute('rel'),
    element.getAttribute('data-testid'),
  ].join(' ');
  return hintIn(words) ?? otherwise;
}

/** Pages repeat their names thousands of times: each is judged once. Emptied when it grows large. */
const judged = new Map<string, LineHint | null>();
const MOST_NAMES = 5_000;

function hintIn(words: string): LineHint | null {
  const known = judged.get(words);
  if (known !== undefined) return known;
  if (judged.size > MOST_NAMES) judged.clear();
  const hint = HINTS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  judged.set(words, hint);
  return hint;
}

function ancestorsOf(nodes: ReadonlySet<Node>): Set<Node> {
  const ancestors = new Set<Node>();
  for (const node of nodes) {
    let parent = node.parentNode;
    while (parent && !ancestors.has(parent)) {
      ancestors.add(parent);
      parent = parent.parentNode;
    }
  }
  return ancestors;
}

/**
 * Every line of the page in document order. One walk, linear in the page; nothing is measured, so no layout is
 * forced. `articleNodes` are the text nodes that the article was made of.
 */
export function pageLines(
  root: Element,
  articleNodes: ReadonlySet<Node>,
  base: string,
): PageLine[] {
  const lines: PageLine[] = [];
  const holders = ancestorsOf(articleNodes);
  let line: PageLine = emptyLine();

  const close = (): void => {
    line.text = line.text.trim();
    if (line.text !== '') lines.push(line);
    line = emptyLine();
  };
  const visit = (parent: Node, hint: LineHint | null, link: ClueLink | null): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) addText(line, node, hint, link, articleNodes.has(node));
      else if (node.nodeType === 1) visitElement(node as Element, hint, link);
    }
  };
  const visitElement = (element: Element, inherited: LineHint | null, outer: ClueLink | null) => {
    const tag = element.localName;
    if (tag === 'br' || tag === 'hr') return close();
    if ((SKIPPED.has(tag) || element.hasAttribute('hidden')) && !holders.has(element)) return;
    const own = holders.has(element) && tag !== 'a' ? null : hintOf(element);
    const hint = strongest(inherited, own);
    const inline = INLINE.has(tag);
    if (!inline) close();
    const href = tag === 'a' ? httpAddress(element.getAttribute('href'), base) : null;
    const link = href === null ? outer : { href, text: '' };
    if (href !== null && link) line.links.push(link);
    visit(element, hint, link);
    if (!inline) close();
  };
  visit(root, null, null);
  close();
  return lines;
}

const emptyLine = (): PageLine => ({ text: '', hint: null, links: [], inArticle: 0 });

/** Inside a caption or a list of other stories everything is that; else the nearest element says it. */
function strongest(inherited: LineHint | null, own: LineHint | null): LineHint | null {
  return inherited === 'caption' || inherited === 'related' ? inherited : (own ?? inherited);
}

function addText(
  line: PageLine,
  node: Node,
  hint: LineHint | null,
  link: ClueLink | null,
  inArticle: boolean,
): void {
  const text = (node.nodeValue ?? '').replace(/\s+/g, ' ');
  if (text === '') return;
  line.text += line.text === '' || line.text.endsWith(' ') ? text.trimStart() : text;
  if (text.trim() === '') return;
  line.hint ??= hint;
  if (link) link.text = (link.text + text).trim();
  if (inArticle) line.inArticle += text.length;
}
