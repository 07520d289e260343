import type { Article } from '../model';
import type { TextMap } from '../article/text-map';
import type { ClueLine, SourceClues } from './clues';
import { httpAddress } from './http-address';
import { metaClues, structuredClues } from './page-metadata';
import { pageLines, type PageLine } from './page-lines';

/** Lines this near to the story are sent whatever they say: bylines and credits often hold no marker at all. */
const NEAR = 30;
/** A line longer than this is a paragraph of another story; its start and end are enough for datelines and sign-offs. */
const LONGEST = 700;
/** What a page may send at most: far above any real page's credits, far below what would slow a message. */
const MOST_LINES = 600;

/**
 * What a line far from the story must hold to be sent: a word that introduces or closes a credit, or an agency's
 * name. Generous on purpose; the background decides.
 */
const MARKER =
  /©|\(c\)|copyright|source|credit|origin|publi|report|courtesy|provided|syndicat|appeared|posted|via |according|quelle|erschien|übernommen|agentur|agenc|fuente|fonte|informaci|avec |источник|джерело|по материалам|출처|기자|来源|來源|转载|記事|提供|配信|reuters|associated press|\b(AP|AFP|dpa|EFE|ANSA|UPI|CNN|DPA|TASS|PTI|ANI|IANS)\b|新华|ロイター|共同|時事|연합뉴스|укр[иі]нформ|тасс|риа/i;

/** A label that waits for its value in the next element. */
const BARE_LABEL =
  /^([^.!?\n]{2,40}[:：]|by|par|von|por|di|(original )?sources?|quellen?|fuentes?|font[ei]|来源|出典|출처)$/i;
const COLON = /^[:：]/;
/** A label with its value: a credit, if a short line. */
const LABELLED = /^[^.!?:：\n]{2,40}[:：] ?\S/;
const LONGEST_CREDIT = 160;

/**
 * The DOM half of the finder: reads the whole live document, also what Readability drops, and changes nothing.
 * Linear in the page's size; small, for it runs in every page. Lines that are part of the article are left out
 * (the background has the article), but a label in the article joins a value that was dropped, and the other way.
 */
export function collectClues(document: Document, article: Article, textMap: TextMap): SourceClues {
  const base = httpAddress(document.baseURI) ?? article.url;
  const nodes = new Set<Node>(textMap.nodes());
  const lines = document.body ? pageLines(document.body, nodes, base) : [];
  return {
    lines: clueLines(lines),
    structured: structuredClues(document, base),
    meta: metaClues(document),
    canonical: httpAddress(
      document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
      base,
    ),
    ogUrl: httpAddress(
      document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
      base,
    ),
  };
}

function clueLines(lines: readonly PageLine[]): ClueLine[] {
  const first = lines.findIndex(isBody);
  const last = lines.findLastIndex(isBody);
  const clues: ClueLine[] = [];
  lines.forEach((line, index) => {
    const isLabel = BARE_LABEL.test(line.text) || COLON.test(lines[index + 1]?.text ?? '');
    const joined = isLabel ? joinValue(lines, index) : line;
    // The article has its own lines; but what a line break or elements of their own part, it may have joined or split.
    if (joined === line && line.inArticle * 2 > line.text.length && !isCredit(line)) return;
    const place = placeOf(index, first, last);
    if (!isTelling(joined, place)) return;
    if (clues.length >= MOST_LINES) return;
    clues.push({
      text: shorten(joined.text),
      place,
      hint: joined.hint,
      links: joined.links.slice(0, 10),
    });
  });
  return clues;
}

/** Whether a line is worth sending: menus, teasers and lists of other stories are most of a page. */
function isTelling(line: PageLine, place: ClueLine['place']): boolean {
  if (line.text === '') return false;
  if (line.hint === 'byline' || line.hint === 'source' || line.hint === 'copyright') return true;
  if (MARKER.test(line.text) && (line.hint !== 'related' || isCredit(line))) return true;
  const isOnlyLink = line.links.length === 1 && line.links[0]?.text === line.text;
  return place !== 'outside' && line.hint === null && !isOnlyLink;
}

const isCredit = ({ text }: PageLine): boolean =>
  text.length <= LONGEST_CREDIT && LABELLED.test(text) && MARKER.test(text);

/** A line of the story proper: the title may stand far above it. */
const isBody = (line: PageLine): boolean => line.inArticle > 120;

function placeOf(index: number, first: number, last: number): ClueLine['place'] {
  if (first < 0) return 'outside';
  if (index >= first && index <= last) return 'body';
  if (index < first) return first - index <= NEAR ? 'top' : 'outside';
  return index - last <= NEAR ? 'end' : 'outside';
}

/** "Source" / ":" / "Al Jazeera" in three elements is one line to the reader. */
function joinValue(lines: readonly PageLine[], index: number): PageLine {
  const parts = [lines[index]!];
  for (let next = index + 1; next < lines.length && parts.length < 3; next++) {
    const line = lines[next]!;
    if (line.text.length > 120) break;
    parts.push(line);
    if (/[\p{L}\p{N}]{2}/u.test(line.text)) break;
  }
  return {
    text: parts
      .map((part) => part.text)
      .join(' ')
      .replace(/ ([:：])/, '$1'),
    hint: parts[0]!.hint,
    links: parts.flatMap((part) => part.links),
    inArticle: parts[0]!.inArticle,
  };
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST / 2)} … ${text.slice(-LONGEST / 2)}`;
}
