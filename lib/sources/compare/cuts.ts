import type { CheckVerdict, Reason, Span } from '../../model';
import { attributionAt, type Prepared } from './prepared';
import type { Tile } from './tiles';
import type { Token } from './tokens';
import { CONDITIONS, NEGATORS } from './word-classes';

/** Words between two halves of a quotation that only say who speaks ("he said in Paris on Monday"). */
const LONGEST_ASIDE = 15;
/** A cut longer than this joins two quotations. */
const LONGEST_CUT = 60;
const ELLIPSIS = /…|\.\s?\.\s?\.|\[\s*(…|\.{2,3})\s*\]/;

/**
 * What lies between the runs of a quotation whose every word is in the original. Nothing, or only the words that
 * name the speaker: verbatim. Words left out: trimmed. A negation or condition left out, runs put in another order
 * or joined from two quotations: altered.
 */
export function judgeCuts(
  text: string,
  span: Span,
  words: readonly Token[],
  tiles: readonly Tile[],
  original: Prepared,
): { verdict: CheckVerdict; reasons: Reason[] } {
  const reasons: Reason[] = [];
  tiles.forEach((tile, index) => {
    const next = tiles[index + 1];
    const reason = next && judgeCut(text, words, tile, next, original);
    if (reason) reasons.push(reason);
  });
  const passage = text.slice(...span).trim();
  if (reasons.length === 0 && atEnds(passage)) reasons.push({ rule: 'cut-at-end', words: [] });
  if (
    reasons.some(
      ({ rule }) => rule === 'stitched' || rule === 'reordered' || rule === 'cut-meaning',
    )
  )
    return {
      verdict: 'altered',
      reasons: reasons.filter(({ rule }) => !/^cut-(marked|silent|at-end)$/.test(rule)),
    };
  if (reasons.length > 0) return { verdict: 'trimmed', reasons };
  return { verdict: 'verbatim', reasons: [{ rule: 'same-words', words: [] }] };
}

const atEnds = (passage: string): boolean =>
  /^(…|\.{3}|\[(…|\.{3})\])|(…|\.{3}|\[(…|\.{3})\])[,.;:!?]?$/.test(passage);

function judgeCut(
  text: string,
  words: readonly Token[],
  tile: Tile,
  next: Tile,
  original: Prepared,
): Reason | null {
  const from = tile.original + tile.length;
  if (next.original < from) return { rule: 'reordered', words: [] };
  const gap = original.tokens.slice(from, next.original);
  const dropped = gap.filter(
    (_, index) => original.quoted[from + index] || !original.quoted[from - 1],
  );
  const isSameStatement = sameStatement(tile, next, original);
  if (dropped.length === 0 && (gap.length <= LONGEST_ASIDE || isSameStatement)) return null;
  if (!isSameStatement || gap.length > LONGEST_CUT) return { rule: 'stitched', words: [] };
  const meaning = dropped.filter(({ word }) => NEGATORS.has(word) || CONDITIONS.has(word));
  if (meaning.length > 0) return { rule: 'cut-meaning', words: [cutText(gap, original)] };
  const between = text.slice(
    words[tile.passage + tile.length - 1]!.end,
    words[next.passage]!.start,
  );
  return {
    rule: ELLIPSIS.test(between) ? 'cut-marked' : 'cut-silent',
    words: [cutText(gap, original)],
  };
}

/** A cut is quoted in a reason up to this length. */
const LONGEST_QUOTED = 160;

const cutText = (gap: readonly Token[], { article }: Prepared): string =>
  article.text.slice(gap[0]!.start, gap.at(-1)!.end).slice(0, LONGEST_QUOTED);

/** One statement, or one block with no one else speaking in between. */
function sameStatement(
  tile: Tile,
  next: Tile,
  { attributions, article, tokens }: Prepared,
): boolean {
  const end = tokens[tile.original + tile.length - 1]!.start;
  const start = tokens[next.original]!.start;
  const one = attributionAt(attributions, end);
  const other = attributionAt(attributions, start);
  if (one && other && one.id === other.id) return true;
  const isSameBlock = article.blocks.some(({ span }) => span[0] <= end && start < span[1]);
  return isSameBlock && (one?.speaker?.name === other?.speaker?.name || !one || !other);
}
