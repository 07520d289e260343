import type { Article, Span } from '../model';
import { findDirective, type TextDirective } from './text-directive';

/** A passage longer than this is named by its first and last words: addresses should stay short. */
const LONGEST_WHOLE = 200;
/** Words at either end of a long passage, tried in this order. */
const EDGE_WORDS = [4, 6, 9, 14];
/** Words of context before and after, tried in this order. */
const CONTEXT_WORDS = [0, 3, 6, 10];
/** A shorter passage gets context even when it is unique here: the page has more text than the article. */
const SHORTEST_ALONE = 24;

/** A clock time or a kicker at the head of a passage stands elsewhere on the page too. */
const SHORTEST_START = 12;

/**
 * The article's address with a text directive (WICG Scroll-to-Text-Fragment) that finds exactly this passage: the
 * browser's own search is run over `Article.text`, and the directive is taken only when the passage is its first and
 * only match. The span is widened to whole words. Without a directive, the bare address, when none is unique.
 */
export function linkTo(
  article: Pick<Article, 'canonicalUrl' | 'text' | 'blocks' | 'lang'>,
  span: Span,
): string {
  const directive = directiveFor(article, span);
  const address = article.canonicalUrl.replace(/#.*$/s, '');
  return directive === null ? address : `${address}#:~:text=${encodeDirective(directive)}`;
}

/** The shortest directive that finds the passage and nothing else, or null. */
export function directiveFor(
  article: Pick<Article, 'text' | 'blocks' | 'lang'>,
  span: Span,
): TextDirective | null {
  const target = wholeWords(article, span);
  if (target[0] >= target[1]) return null;
  for (const context of CONTEXT_WORDS) {
    if (context === 0 && target[1] - target[0] < SHORTEST_ALONE) continue;
    for (const words of bodies(article, target)) {
      for (const directive of withContext(article, target, words, context)) {
        if ((directive.prefix ?? '').length + directive.start.length < SHORTEST_START) continue;
        const found = findDirective(article, directive);
        if (found.length === 1 && found[0]![0] === target[0] && found[0]![1] === target[1])
          return directive;
      }
    }
  }
  return null;
}

/** `prefix-,start,end,-suffix`, each percent-encoded; a hyphen has a meaning of its own. */
export function encodeDirective({ prefix, start, end, suffix }: TextDirective): string {
  const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');
  return [
    ...(prefix === null ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === null ? [] : [encode(end)]),
    ...(suffix === null ? [] : [`-${encode(suffix)}`]),
  ].join(',');
}

type Body = Pick<TextDirective, 'start' | 'end'>;

/** A passage in one block can be written whole; a longer one is named by its ends. */
function bodies({ text, blocks }: Pick<Article, 'text' | 'blocks'>, [start, end]: Span): Body[] {
  const passage = text.slice(start, end);
  const whole: Body[] =
    passage.length <= LONGEST_WHOLE && !passage.includes('\n')
      ? [{ start: passage, end: null }]
      : [];
  const first = blocks.find(({ span }) => span[1] > start);
  const last = blocks.findLast(({ span }) => span[0] < end);
  const head = text.slice(start, Math.min(end, first?.span[1] ?? end));
  const tail = text.slice(Math.max(start, last?.span[0] ?? start), end);
  const ends = EDGE_WORDS.map((count) => ({
    start: firstWords(head, count),
    end: lastWords(tail, count),
  })).filter((body) => body.start.length + body.end.length < passage.length);
  return [...whole, ...ends];
}

function withContext(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  [start, end]: Span,
  body: Body,
  count: number,
): TextDirective[] {
  if (count === 0) return [{ prefix: null, suffix: null, ...body }];
  const block = blocks.find(({ span }) => span[0] <= start && start < span[1]);
  const closing = blocks.find(({ span }) => span[0] < end && end <= span[1]);
  const before = lastWords(text.slice(block?.span[0] ?? start, start), count) || null;
  const after = firstWords(text.slice(end, closing?.span[1] ?? end), count) || null;
  return [
    ...(before === null ? [] : [{ prefix: before, suffix: null, ...body }]),
    ...(after === null ? [] : [{ prefix: null, suffix: after, ...body }]),
    ...(before === null || after === null ? [] : [{ prefix: before, suffix: after, ...body }]),
  ];
}

/** Where each run of characters between white space begins and ends. */
const wordsOf = (text: string): RegExpExecArray[] => [...text.matchAll(/\S+/g)];

/** The text from its first word to its nth. */
function firstWords(text: string, count: number): string {
  const words = wordsOf(text);
  const [first, last] = [words[0], words[Math.min(count, words.length) - 1]];
  return first && last ? text.slice(first.index, last.index + last[0].length) : '';
}

/** The text from its nth last word to its last. */
function lastWords(text: string, count: number): string {
  const words = wordsOf(text);
  const [first, last] = [words[Math.max(0, words.length - count)], words.at(-1)];
  return first && last ? text.slice(first.index, last.index + last[0].length) : '';
}

/** Browsers match whole words only; in scripts without spaces the language's own word breaks count. */
function wholeWords({ text, lang }: Pick<Article, 'text' | 'lang'>, [start, end]: Span): Span {
  const from = Math.max(0, start - 60);
  const to = Math.min(text.length, end + 60);
  let first = start;
  let last = end;
  for (const { segment, index, isWordLike } of segmenter(lang).segment(text.slice(from, to))) {
    if (!isWordLike) continue;
    const at = from + index;
    if (at < start && start < at + segment.length) first = at;
    if (at < end && end < at + segment.length) last = at + segment.length;
  }
  while (first < last && /\s/.test(text[first]!)) first++;
  while (last > first && /\s/.test(text[last - 1]!)) last--;
  return [first, last];
}

function segmenter(lang: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang ?? undefined, { granularity: 'word' });
  } catch {
    // A page may declare any nonsense as its language.
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}
