import type { Article, EvidencePlace, Span } from '../model';
import type { ClueLine, LineHint, SourceClues } from './clues';
import { unwrapLink } from './unwrap';

/** A link of a line, unwrapped, at UTF-16 offsets in the line's text (`start` -1 where the page did not tell). */
export interface LineLink {
  href: string;
  text: string;
  start: number;
  end: number;
}

/** A line that may hold a marker: a block of the article, or a line of the page outside it. */
export interface SourceLine {
  text: string;
  /** Where it begins in `Article.text`; null outside. */
  offset: number | null;
  place: EvidencePlace;
  hint: LineHint | null;
  links: LineLink[];
  /** Whether it is prose of the story, where claims are credited. */
  prose: boolean;
  /** The story's first paragraph or deck: what it credits, the story rests on. */
  lead: boolean;
  /** The article's language, without its region; null outside of the article. */
  language: string | null;
}

/** As many blocks at either end of the story hold datelines and credits. */
const EDGE = 4;
/** Shorter blocks before the story are dates and kickers. */
const SHORTEST_LEAD = 80;

/** The article's blocks in order, then the page's other lines. */
export function sourceLines(clues: SourceClues, article: Article): SourceLine[] {
  return [...blockLines(article), ...clues.lines.map(pageLine)];
}

function blockLines(article: Article): SourceLine[] {
  const body = article.blocks.filter(({ kind }) => kind !== 'title' && kind !== 'deck');
  const lead = body.find(({ span }) => span[1] - span[0] >= SHORTEST_LEAD);
  return article.blocks.map((block) => {
    const index = body.indexOf(block);
    const [start, end] = block.span;
    return {
      text: article.text.slice(start, end),
      offset: start,
      place: placeOf(index, body.length),
      hint: null,
      links: linksIn(article, block.span),
      prose: block.kind !== 'title' && block.kind !== 'preformatted',
      lead: block === lead || block.kind === 'deck',
      language: (article.lang ?? 'en').slice(0, 2).toLowerCase(),
    };
  });
}

function placeOf(index: number, count: number): EvidencePlace {
  if (index < 0) return 'title';
  if (index >= count - EDGE && index > 0) return 'end';
  return index < EDGE ? 'top' : 'body';
}

function linksIn(article: Article, [start, end]: Span): LineLink[] {
  const links: LineLink[] = [];
  for (const { span, href } of article.links) {
    const target = span[0] >= start && span[1] <= end ? unwrapLink(href) : null;
    if (target)
      links.push({
        href: target.href,
        text: article.text.slice(...span),
        start: span[0] - start,
        end: span[1] - start,
      });
  }
  return links;
}

function pageLine(line: ClueLine): SourceLine {
  const links: LineLink[] = [];
  let from = 0;
  for (const { href, text } of line.links) {
    const target = unwrapLink(href);
    if (!target) continue;
    const start = text === '' ? -1 : line.text.indexOf(text, from);
    if (start >= 0) from = start + text.length;
    links.push({ href: target.href, text, start, end: start < 0 ? -1 : start + text.length });
  }
  const place = line.place === 'body' ? 'body' : line.place;
  return {
    text: line.text,
    offset: null,
    place,
    hint: line.hint,
    links,
    prose: false,
    lead: false,
    language: null,
  };
}
