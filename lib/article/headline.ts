import type { PageMetadata } from './metadata';
import { toWords } from './noise-names';
import type { PageTape } from './page-tape';
import { charsIn, tagAt } from './page-tape';

/** A headline's words and those of a title of the page are the same to this part: titles name the site too. */
const SAME_TITLE = 0.6;

/** A description is the same text as the deck, or its beginning. */
const SAME_DECK = 0.85;

/** Longer is no headline. */
const LONGEST_TITLE = 400;
const LONGEST_DECK = 700;
const SHORTEST_DECK = 25;

const DECK_NAME =
  /(?:^| )(?:deck|dek|standfirst|stand first|subtitle|sub title|subhead|subheadline|sub headline|subheading|summary|intro|introduction|excerpt|teaser text|lede|abstract|description|chapo|entradilla|bajada|vorspann|sottotitolo)(?= |$)/;

/** The slot of the live headline, or null when the page shows none that fits its titles. */
export function findHeadline(tape: PageTape, metadata: PageMetadata): number | null {
  const titles = metadata.titles.map(words);
  const headings = slotsOf(tape, /^H[12]$/, LONGEST_TITLE);
  const best = bestSlot(tape, headings, titles);
  if (best !== null) return best;
  // A headline may be worded otherwise than the titles made for search engines.
  const first = headings.find(
    (slot) => tagAt(tape, slot) === 'H1' && words(textAt(tape, slot)).length >= LEAST_WORDS,
  );
  if (first !== undefined) return first;
  const longest = Math.max(0, ...metadata.titles.map((title) => title.length));
  return bestSlot(tape, slotsOf(tape, /^(?:H3|DIV|P|SPAN|FONT|B)$/, 2 * longest), titles);
}

function slotsOf(tape: PageTape, tag: RegExp, longest: number): number[] {
  const slots: number[] = [];
  for (let slot = 0; slot < tape.nodes.length; slot++) {
    const chars = charsIn(tape, slot);
    if (chars > 0 && chars <= longest && tag.test(tagAt(tape, slot))) slots.push(slot);
  }
  return slots;
}

function bestSlot(tape: PageTape, slots: number[], titles: readonly string[][]): number | null {
  let best: number | null = null;
  let bestScore = 0;
  for (const slot of slots) {
    const text = words(textAt(tape, slot));
    const same = Math.max(0, ...titles.map((title) => sameness(text, title)));
    if (same < SAME_TITLE) continue;
    const score = tagAt(tape, slot) === 'H1' ? same + HEADING_BONUS : same;
    if (score > bestScore) [best, bestScore] = [slot, score];
  }
  return best;
}

/** Breadcrumbs and players repeat the title: the heading is meant. */
const HEADING_BONUS = 0.3;

/** Fewer words in an `h1` are a logo or a section's name. */
const LEAST_WORDS = 4;

/** The slot of the deck: a named element, or the page's own description, close behind the headline. */
export function findDeck(
  tape: PageTape,
  noise: Uint8Array,
  headline: number,
  metadata: PageMetadata,
): number | null {
  const end = Math.min(tape.nodes.length, deckLimit(tape, headline));
  for (let slot = tape.ends[headline] ?? 0; slot < end; slot++) {
    const chars = charsIn(tape, slot);
    if (noise[slot] || chars < SHORTEST_DECK || chars > LONGEST_DECK || tagAt(tape, slot) === '')
      continue;
    const element = tape.nodes[slot] as Element;
    if (element.querySelector('p + p, li + li, h1, h2 + p, a + a + a')) continue;
    if (isNamedDeck(element)) return slot;
    const described =
      metadata.description !== null &&
      !isAmongParagraphs(element) &&
      likeness(textAt(tape, slot), metadata.description) > SAME_DECK;
    if (described) return slot;
  }
  return null;
}

/** A deck stands before this many characters of other text. */
const DECK_REACH = 900;

function deckLimit(tape: PageTape, headline: number): number {
  const from = tape.chars[tape.ends[headline] ?? 0] ?? 0;
  let slot = tape.ends[headline] ?? 0;
  while (slot < tape.nodes.length && (tape.chars[slot] ?? 0) - from < DECK_REACH) slot++;
  return slot;
}

function isNamedDeck(element: Element): boolean {
  if (/^(?:ARTICLE|MAIN|SECTION|BODY|UL|OL|A|TIME)$/i.test(element.tagName)) return false;
  if (element.getAttribute('itemprop') === 'alternativeHeadline') return true;
  const names = (element.getAttribute('class') ?? '').split(/\s+/);
  return [...names, element.id].some((name) => name !== '' && DECK_NAME.test(toWords(name)));
}

/** The first of the body's own paragraphs is no deck, though sites describe the page by it. */
function isAmongParagraphs(element: Element): boolean {
  const siblings = [...(element.parentElement?.children ?? [])];
  return siblings.filter(({ tagName }) => tagName === element.tagName).length > 3;
}

/** 0…1: words in common of all words (Dice). */
function sameness(left: readonly string[], right: readonly string[]): number {
  const all = left.length + right.length;
  return all === 0 ? 0 : (2 * sharedWords(left, right)) / all;
}

/** 0…1: shared words over the words of the shorter one; one held whole by the other is 1. */
export function likeness(a: string, b: string): number {
  const [left, right] = [words(a), words(b)];
  const shorter = Math.min(left.length, right.length);
  if (shorter === 0) return 0;
  const shared = sharedWords(left, right);
  // Two or three words in common prove nothing between long texts.
  const longer = Math.max(left.length, right.length);
  return (shared / shorter) * Math.min(1, (2.5 * shorter) / longer);
}

function sharedWords(left: readonly string[], right: readonly string[]): number {
  const other = new Set(right);
  return left.filter((word) => other.has(word)).length;
}

function words(text: string): string[] {
  const found = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  // Scripts without spaces: characters are the words.
  return found.length <= 2 && text.length > 12 ? [...text.replace(/[^\p{L}\p{N}]/gu, '')] : found;
}

/** Text at a slot as it is shown, white space collapsed; what the tape leaves out is left out. */
export function textAt(tape: PageTape, slot: number): string {
  const texts: string[] = [];
  for (let at = slot; at < (tape.ends[slot] ?? 0); at++) {
    const node = tape.nodes[at];
    if (node?.nodeType === 3) texts.push((node as Text).data);
    else if (tagAt(tape, at) === 'BR') texts.push(' ');
  }
  return texts
    .join('')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .trim();
}
