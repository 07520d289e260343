import type { CheckVerdict, QuoteCheck, Reason, Span, WordChange } from '../../model';
import { attributionAt, type Prepared } from './prepared';
import type { QuotedPassage } from './quoted-passages';
import { relationIn } from './same-speaker';
import { judgeCuts } from './cuts';
import { tilePassage, type Tile } from './tiles';
import { tokenise, type Token } from './tokens';
import { agreementOf, cluster, regionOf, sentenceRegion } from './region';
import { wordDiff } from './word-diff';

/** Of the words of a quotation so many must stand in one place for the two to be one quotation that was changed. */
const SAME_QUOTATION = 0.5;
/** Where the speaker is the same, less will do: a rewording, or a second translation. */
const SAME_SPEAKERS_QUOTATION = 0.34;
/** Fewer content words in common prove nothing. */
const LEAST_SHARED = 2;
/** A changed quotation in another mouth is told as that only when nearly all its words agree. */
const OTHER_MOUTH = 0.7;

type Found = Pick<QuoteCheck, 'verdict' | 'match' | 'changes' | 'reasons'>;

/** Holds one quoted passage of a rewrite against the original. */
export function checkQuotation(
  text: string,
  passage: QuotedPassage,
  original: Prepared,
): Omit<QuoteCheck, 'id'> | null {
  const brackets = [...text.slice(...passage.span).matchAll(/\[[^\]]*\]|\([^)]*\)/g)]
    .map((match) => spanOf(match, passage.span[0]))
    .filter(([start]) => text[start] === '[');
  const words = tokenise(text, passage.span).filter(
    ({ start }) => !brackets.some((span) => span[0] <= start && start < span[1]),
  );
  if (words.length === 0) return null;
  const inserted = brackets
    .map((span) => text.slice(...span))
    .filter((piece) => /\p{L}/u.test(piece));
  const found = compare(text, passage, words, inserted, original);
  return {
    statement: passage.attribution.id,
    passage: passage.span,
    quoted: true,
    drift: [],
    ...found,
  };
}

const spanOf = (match: RegExpExecArray, offset: number): Span => [
  offset + match.index,
  offset + match.index + match[0].length,
];

function compare(
  text: string,
  passage: QuotedPassage,
  words: readonly Token[],
  inserted: readonly string[],
  original: Prepared,
): Found {
  const tiles = tilePassage(words, original, (tile) => preference(tile, passage, original));
  const covered = tiles.reduce((sum, { length }) => sum + length, 0);
  if (covered === words.length) return whole(text, passage, words, tiles, inserted, original);
  return changed(text, passage, words, tiles, original);
}

/** Of two places with the same words: the one in the same mouth, then the quoted one. */
function preference(tile: Tile, { attribution }: QuotedPassage, original: Prepared): number {
  const said = attributionAt(original.attributions, original.tokens[tile.original]!.start);
  const relation = relationIn(original.attributions, attribution, said);
  return (
    (relation === 'same' ? 4 : relation === 'different' ? 0 : 1) +
    (original.quoted[tile.original] ? 2 : 0) +
    (said ? 1 : 0)
  );
}

/** Every word stands in the original: what was cut between them, who said them, were they a quotation? */
function whole(
  text: string,
  passage: QuotedPassage,
  words: readonly Token[],
  tiles: readonly Tile[],
  inserted: readonly string[],
  original: Prepared,
): Found {
  const spans = tiles.map((tile) => tileSpan(tile, original));
  const cuts = judgeCuts(text, passage.span, words, tiles, original);
  const speaker = speakerReason(passage, tiles, original);
  const quoted = share(tiles, (index) => original.quoted[index] === true) >= SAME_QUOTATION;
  const changes = difference(text, passage.span, spans, original);
  const match = matchOf(spans, original);
  const reasons: Reason[] = [];
  let verdict: CheckVerdict = cuts.verdict;
  reasons.push(...cuts.reasons);
  if (inserted.length > 0) {
    if (verdict !== 'altered') verdict = 'altered';
    reasons.unshift({ rule: 'bracketed', words: [inserted.join(', ')] });
  }
  if (!quoted) {
    verdict = 'altered';
    reasons.unshift({ rule: 'not-quoted', words: [] });
  }
  if (speaker) {
    verdict = 'other-speaker';
    reasons.unshift(speaker);
  }
  return { verdict, match, changes, reasons };
}

/** Some words differ: is it a quotation of the original at all? */
function changed(
  text: string,
  passage: QuotedPassage,
  words: readonly Token[],
  tiles: readonly Tile[],
  original: Prepared,
): Found {
  const near = cluster(tiles, words.length);
  const region =
    near.length > 0 ? regionOf(near, words, original) : sentenceRegion(words, passage, original);
  if (!region) return notFound();
  const span: Span = [original.tokens[region[0]]!.start, original.tokens[region[1] - 1]!.end];
  const agreement = agreementOf(words, original, region);
  const said = attributionAt(original.attributions, original.tokens[region[0]]!.start);
  const relation = relationIn(original.attributions, passage.attribution, said);
  const enough = relation === 'same' ? SAME_SPEAKERS_QUOTATION : SAME_QUOTATION;
  if (agreement.score < enough || agreement.shared < Math.min(LEAST_SHARED, words.length))
    return notFound();
  const stray = tiles.filter((tile) => !near.includes(tile) && tile.length >= LEAST_SHARED + 2);
  const spans = [span, ...stray.map((tile) => tileSpan(tile, original))].sort(
    (a, b) => a[0] - b[0],
  );
  const changes = trimmed(
    wordDiff(original.article.text.slice(...span), text.slice(...passage.span)),
  );
  const reasons: Reason[] = [{ rule: 'words-differ', words: [differing(changes).join(' | ')] }];
  if (stray.length > 0) reasons.unshift({ rule: 'stitched', words: [] });
  const speaker = relation === 'different' ? speakerReason(passage, near, original) : null;
  const isOther = speaker !== null && agreement.score >= OTHER_MOUTH;
  if (speaker && !isOther && agreement.score < OTHER_MOUTH) return notFound();
  if (isOther) reasons.unshift(speaker);
  return {
    verdict: isOther ? 'other-speaker' : 'altered',
    match: matchOf(spans, original),
    changes,
    reasons,
  };
}

const notFound = (): Found => ({
  verdict: 'not-in-original',
  match: null,
  changes: [],
  reasons: [{ rule: 'not-found', words: [] }],
});

function speakerReason(
  { attribution }: QuotedPassage,
  tiles: readonly Tile[],
  original: Prepared,
): Reason | null {
  const longest = tiles.reduce<Tile | null>(
    (best, tile) => (!best || tile.length > best.length ? tile : best),
    null,
  );
  if (!longest) return null;
  const said = attributionAt(original.attributions, original.tokens[longest.original]!.start);
  if (relationIn(original.attributions, attribution, said) !== 'different') return null;
  return {
    rule: 'speaker-differs',
    words: [attribution.speaker?.name ?? '', said?.speaker?.name ?? ''],
  };
}

function matchOf(spans: Span[], original: Prepared): NonNullable<QuoteCheck['match']> {
  const said = attributionAt(original.attributions, spans[0]![0]);
  return { spans, statement: said?.id ?? null, speaker: said?.speaker ?? null };
}

const tileSpan = (tile: Tile, { tokens }: Prepared): Span => [
  tokens[tile.original]!.start,
  tokens[tile.original + tile.length - 1]!.end,
];

function share(tiles: readonly Tile[], holds: (index: number) => boolean): number {
  let held = 0;
  let all = 0;
  for (const { original, length } of tiles)
    for (let index = original; index < original + length; index++, all++) if (holds(index)) held++;
  return all === 0 ? 0 : held / all;
}

/** The word-level difference to the stretch of the original that the spans cover; empty when no word differs. */
function difference(
  text: string,
  span: Span,
  spans: readonly Span[],
  original: Prepared,
): WordChange[] {
  const start = Math.min(...spans.map(([from]) => from));
  const end = Math.max(...spans.map(([, to]) => to));
  const isNear = end - start <= (span[1] - span[0]) * 3 + 400;
  const before = isNear
    ? original.article.text.slice(start, end)
    : spans.map((one) => original.article.text.slice(...one)).join(' … ');
  const changes = wordDiff(before, text.slice(...span));
  return changes.some(({ type }) => type !== 'same') ? changes : [];
}

/** Words of the original before and after the passage were not left out of it. */
function trimmed(changes: WordChange[]): WordChange[] {
  const from = changes[0]?.type === 'removed' && changes[1]?.type === 'same' ? 1 : 0;
  const last = changes.length - 1;
  const to =
    changes[last]?.type === 'removed' && changes[last - 1]?.type === 'same' ? last : changes.length;
  return changes.slice(from, to);
}

const differing = (changes: readonly WordChange[]): string[] =>
  changes
    .filter(({ type }) => type !== 'same')
    .map(({ text }) => text)
    .slice(0, 6);
