import type { Article, Span } from '../../model';

/** Opening marks and what closes them. A German quotation closes with the mark that opens an English one. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '"': '"',
  '‟': '”',
  '「': '」',
  '『': '』',
  '〝': '〟',
  '‹': '›',
};

/**
 * What stands between quotation marks, without the marks, in order of the text. Marks pair within a block; one left
 * open runs to the block's end, for a long quotation opens anew in each paragraph. Single quotation marks count in
 * blocks without double ones, as British papers print them. Nested quotations are part of the outer one.
 */
export function quotedSpans(article: Pick<Article, 'text' | 'blocks'>): Span[] {
  return article.blocks.flatMap(({ span }) => {
    const spans = doubleQuoted(article.text, span);
    return spans.length > 0 ? spans : singleQuoted(article.text, span);
  });
}

function doubleQuoted(text: string, [start, end]: Span): Span[] {
  const spans: Span[] = [];
  for (let at = start; at < end; at++) {
    const mark = text[at]!;
    const closing = PAIRS[mark];
    if (closing === undefined || isInchMark(text, at)) continue;
    let close = at + 1;
    while (close < end && !closing.includes(text[close]!)) close++;
    if (close > at + 1) spans.push([at + 1, close]);
    at = close;
  }
  return spans;
}

function singleQuoted(text: string, [start, end]: Span): Span[] {
  const spans: Span[] = [];
  const opening = /(?<![\p{L}\p{N}])[‘'](?=[\p{L}\p{N}])/gu;
  opening.lastIndex = start;
  for (let match = opening.exec(text); match && match.index < end; match = opening.exec(text)) {
    const closing = /[’'](?![\p{L}\p{N}])/gu;
    closing.lastIndex = match.index + 1;
    const close = closing.exec(text);
    if (!close || close.index >= end) break;
    spans.push([match.index + 1, close.index]);
    opening.lastIndex = close.index + 1;
  }
  return spans;
}

/** 5'10" and 27" are measures. */
const isInchMark = (text: string, at: number): boolean =>
  text[at] === '"' && /\d/.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + 1] ?? '');
