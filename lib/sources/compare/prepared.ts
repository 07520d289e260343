import type { Article, Attribution, Reading, Span } from '../../model';
import { quotedSpans } from './quoted-spans';
import { stemOf, tokenise, type Token } from './tokens';

/** The half of a reading that is compared. */
export type Side = Pick<Reading, 'article' | 'attributions'>;

/** An original made ready for many look-ups: its words, where each stands, what is quoted. */
export interface Prepared {
  article: Article;
  attributions: readonly Attribution[];
  tokens: Token[];
  /** Whether each token stands between quotation marks. */
  quoted: boolean[];
  /** Places of each word and of each stem. */
  places: Map<string, number[]>;
  stems: Map<string, number[]>;
  sentences: Sentence[];
  /** Who speaks in each sentence, null where nobody does. */
  saidIn: (Attribution | null)[];
}

/** A sentence, as a range of tokens and a span of the text. */
export interface Sentence {
  span: Span;
  from: number;
  to: number;
}

const SENTENCE_END = /[.!?…]["”’»“]?(?=\s+["“„«‘(]?[\p{Lu}\p{N}])|[。！？]/gu;
/** Their dot ends no sentence. */
const ABBREVIATION =
  /(^|\s|\()(\p{Lu}|[Mm]rs?|[Mm]s|Dr|Prof|St|Gen|Sen|Rep|Gov|Lt|Col|Capt|U\.S|U\.N|U\.K|No|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|vs|z\.B|bzw|ca|Nr)\.$/u;

export function prepare({ article, attributions }: Side): Prepared {
  const tokens = tokenise(article.text);
  const places = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  tokens.forEach(({ word }, index) => {
    add(places, word, index);
    add(stems, stemOf(word), index);
  });
  const sentences = sentencesOf(article, tokens);
  const saidIn = sentences.map(({ from, to }) => speakerOf(attributions, tokens.slice(from, to)));
  return {
    article,
    attributions,
    tokens,
    quoted: markQuoted(article, tokens),
    places,
    stems,
    sentences,
    saidIn,
  };
}

/** As many words of a sentence are tried to find whose it is. */
const PROBES = 6;

function speakerOf(
  attributions: readonly Attribution[],
  words: readonly Token[],
): Attribution | null {
  const step = Math.max(1, Math.floor(words.length / PROBES));
  for (let at = 0; at < words.length; at += step) {
    const said = attributionAt(attributions, words[at]!.start);
    if (said) return said;
  }
  return null;
}

function add(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function markQuoted(article: Article, tokens: readonly Token[]): boolean[] {
  const spans = quotedSpans(article);
  let next = 0;
  return tokens.map(({ start }) => {
    while (next < spans.length && spans[next]![1] <= start) next++;
    const span = spans[next];
    return span !== undefined && span[0] <= start;
  });
}

function sentencesOf(article: Article, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const { span } of article.blocks) {
    for (const end of [...sentenceEnds(article.text, span), span[1]]) {
      let to = from;
      while (to < tokens.length && tokens[to]!.start < end) to++;
      const first = tokens[from];
      if (first && to > from) sentences.push({ span: [first.start, end], from, to });
      from = to;
    }
  }
  return sentences;
}

function sentenceEnds(text: string, [start, end]: Span): number[] {
  const ends: number[] = [];
  for (const match of text.slice(start, end).matchAll(SENTENCE_END)) {
    const at = start + match.index;
    if (!ABBREVIATION.test(text.slice(Math.max(start, at - 8), at + 1)))
      ends.push(at + match[0].length);
  }
  return ends;
}

/** The innermost attribution whose content holds an offset, or null: what the original says in its own voice. */
export function attributionAt(
  attributions: readonly Attribution[],
  offset: number,
): Attribution | null {
  let found: Attribution | null = null;
  for (const one of attributions) {
    if (!one.content.some(([start, end]) => start <= offset && offset < end)) continue;
    if (!found || one.within === found.id || length(one) < length(found)) found = one;
  }
  return found;
}

const length = ({ content }: Attribution): number =>
  content.reduce((sum, [start, end]) => sum + end - start, 0);
