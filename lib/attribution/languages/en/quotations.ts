import type { Block, Span } from '../../../model';

/** A quotation in one block. `open` when no mark closes it there: it runs to the block's end. */
export interface Quotation {
  span: Span;
  open: boolean;
  /** It goes on with what the quotation before it left open (each paragraph opens, only the last closes). */
  continues: boolean;
}

const OPENERS = '“„‟«‹';
const CLOSERS = '”»›';
const STRAIGHT = '"＂';
/** Two single marks that stand for a double one, as some wires set it. */
const DOUBLED = /^(?:''|``)/;

/** Marks of one kind in a row; three or more are a rule or a joke, not a quotation. */
const MARK_RUN = /(["＂“”„‟«»‹›'`])\1*/g;

/** A quotation that is not closed within this many characters was never one, unless its block ends. */
const LONGEST = 6000;

/**
 * The quotations of an article, marks included, in order. Double marks of any typography pair up, straight
 * ones by what stands beside them; single marks count only in blocks without double ones. A stray mark is
 * passed over. A mark never closed quotes to the end of its block.
 */
export function findQuotations(text: string, blocks: readonly Block[]): Quotation[] {
  const found: Quotation[] = [];
  for (const { span } of blocks) {
    const own = doubleQuotations(text, span) ?? singleQuotations(text, span);
    const first = own[0];
    const before = found.at(-1);
    if (first && before?.open && startsBlock(text, span, first.span)) first.continues = true;
    for (const quotation of own) found.push(quotation);
  }
  return found;
}

function startsBlock(text: string, block: Span, quotation: Span): boolean {
  return text.slice(block[0], quotation[0]).trim() === '';
}

interface Mark {
  at: number;
  /** Which ways the mark can stand, by its shape and its neighbours. */
  opens: boolean;
  closes: boolean;
  /** After a digit it may mean inches: it opens nothing. */
  inch?: boolean;
}

/** Null when the block has no double marks at all. */
function doubleQuotations(text: string, [start, end]: Span): Quotation[] | null {
  const marks: Mark[] = [];
  for (const run of text.slice(start, end).matchAll(MARK_RUN)) {
    if (run[0].length > 2) continue;
    for (let at = start + run.index; at < start + run.index + run[0].length; at += 1) {
      const mark = readMark(text, at, start, end);
      if (mark) marks.push(mark);
    }
  }
  return marks.length === 0 ? null : pairUp(text, marks, [start, end]);
}

function readMark(text: string, at: number, start: number, end: number): Mark | null {
  const char = text.charAt(at);
  if (OPENERS.includes(char)) {
    const germanClose = char === '“' && /[.,!?…\p{L}]/u.test(before(text, at, start));
    return {
      at,
      opens: !germanClose || /[\p{L}\p{N}]/u.test(after(text, at, end)),
      closes: germanClose,
    };
  }
  if (CLOSERS.includes(char)) {
    const opens = /[\s(]/.test(before(text, at, start)) && /\p{L}/u.test(after(text, at, end));
    return { at, opens, closes: !opens };
  }
  if (DOUBLED.test(text.slice(at, at + 2))) return readDoubled(text, at, start, end);
  if (!STRAIGHT.includes(char)) return null;

  const left = before(text, at, start);
  const right = after(text, at, end);
  const tightRight = /[\p{L}\p{N}$#@(['‘’….[-]/u.test(right);
  const looseLeft = /[\s([{—–:/-]/.test(left);
  const looseRight = /[\s)\]}.,;:!?—–/-]/.test(right);
  return {
    at,
    opens: tightRight && looseLeft,
    closes: looseRight && !/[\s(]/.test(left),
    inch: /\d/.test(left),
  };
}

function readDoubled(text: string, at: number, start: number, end: number): Mark | null {
  if (/['`]/.test(before(text, at, start))) return null;
  const opens =
    /[\s(—–-]/.test(before(text, at, start)) && /[\p{L}\p{N}$….[]/u.test(after(text, at + 1, end));
  return { at, opens, closes: !opens };
}

function before(text: string, at: number, start: number): string {
  return at > start ? text.charAt(at - 1) : ' ';
}

function after(text: string, at: number, end: number): string {
  return at + 1 < end ? text.charAt(at + 1) : ' ';
}

function pairUp(text: string, marks: readonly Mark[], block: Span): Quotation[] {
  const found: Quotation[] = [];
  let open: number | null = null;
  let inner = false;
  for (const [index, mark] of marks.entries()) {
    if (open === null) {
      if (!mark.inch && (mark.opens || !mark.closes)) open = mark.at;
    } else if (inner) inner = !mark.closes || isStraight(text, mark);
    else if (mark.opens && !mark.closes) {
      inner = holdsOtherKind(text, open, marks.slice(index, index + MARKS_AHEAD), block);
      if (inner || isNested(text, open, marks, index)) continue;
      const stop = sentenceStop(text, open, mark.at);
      if (stop !== null) found.push(closed(open, stop));
      open = mark.at;
    } else {
      if (mark.at - open <= LONGEST) found.push(closed(open, endOfMark(text, mark)));
      open = null;
    }
  }
  if (open !== null) found.push({ span: [open, block[1]], open: true, continues: false });
  return found;
}

function closed(open: number, end: number): Quotation {
  return { span: [open, end], open: false, continues: false };
}

function endOfMark(text: string, { at }: Mark): number {
  return at + (DOUBLED.test(text.slice(at, at + 2)) ? 2 : 1);
}

/** Whether a passage quotes inside is settled by at most this many marks, so that time stays linear. */
const MARKS_AHEAD = 40;

function isStraight(text: string, { at }: Mark): boolean {
  return STRAIGHT.includes(text.charAt(at));
}

/**
 * A passage set off by straight marks may quote with curly ones: the opening curly mark, the first of
 * `marks`, nests when the straight one stands before the whole block or is closed later.
 */
function holdsOtherKind(text: string, open: number, marks: readonly Mark[], block: Span): boolean {
  const [first, ...later] = marks;
  if (!STRAIGHT.includes(text.charAt(open)) || !first || isStraight(text, first)) return false;
  if (!later.some((mark) => mark.closes && !isStraight(text, mark))) return false;
  return open === block[0] || later.some((mark) => mark.closes && isStraight(text, mark));
}

/** An opening mark right inside an open quotation nests when two closings follow it before the next opening. */
function isNested(text: string, open: number, marks: readonly Mark[], index: number): boolean {
  const own = text.charAt(open);
  if (own !== '“' && own !== '«') return false;
  const [first, second] = [marks[index + 1], marks[index + 2]];
  return first?.closes === true && second?.closes === true;
}

/** Where an unclosed quotation most likely ended: at the last sentence mark before the next opening one. */
function sentenceStop(text: string, open: number, next: number): number | null {
  const stop = /[.!?,…](?=[^.!?,…]*$)/.exec(text.slice(open, next));
  return stop ? open + stop.index + 1 : null;
}

/** British style: ‘…’ or '…', closed only where a mark of punctuation or the end of the words stands. */
function singleQuotations(text: string, [start, end]: Span): Quotation[] {
  const found: Quotation[] = [];
  const opener = /(^|[\s([—–:])([‘'])(?=[\p{Lu}\p{L}\p{N}])/gu;
  const own = text.slice(start, end);
  if (!own.includes("'") && !own.includes('‘')) return found;
  const closers = singleClosers(own);
  let from = 0;
  for (const match of own.matchAll(opener)) {
    const at = match.index + (match[1]?.length ?? 0);
    if (at < from) continue;
    const closeAt = closingSingle(own, closers, at, match[2] === '‘');
    if (closeAt === null) continue;
    found.push({ span: [start + at, start + closeAt + 1], open: false, continues: false });
    from = closeAt + 1;
  }
  return found;
}

/** Offsets of the marks that may close a single quotation, and of those among them right behind punctuation. */
interface Closers {
  all: readonly number[];
  sure: readonly number[];
}

function singleClosers(own: string): Closers {
  const all = [...own.matchAll(/[’'](?![\p{L}\p{N}])/gu)].map(({ index }) => index);
  return { all, sure: all.filter((at) => /[.,!?…]/.test(own.charAt(at - 1))) };
}

function closingSingle(
  own: string,
  { all, sure }: Closers,
  open: number,
  curly: boolean,
): number | null {
  const next = curly ? own.indexOf('‘', open + 2) : -1;
  const limit = Math.min(own.length, open + LONGEST, next < 0 ? Infinity : next);
  const best = sure[firstFrom(sure, open + 2)];
  if (best !== undefined && best < limit) return best;
  if (!curly) return null;
  for (let index = firstFrom(all, open + 2); index < all.length; index += 1) {
    const at = all[index]!;
    if (at >= limit) break;
    if (!/s/i.test(own.charAt(at - 1))) return at;
  }
  return null;
}

/** Index of the first of the ascending offsets that is not before `at`. */
function firstFrom(offsets: readonly number[], at: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
