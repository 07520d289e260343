import type { Chunk } from './chunk';
import type { Range } from './statement';

/** The noun phrase that a verb group has as its subject, as chunk indices `[from, to)`. */
export interface Subject {
  from: number;
  to: number;
  /** Chunks of the antecedent when the subject is a relative pronoun. */
  antecedent: Range | null;
}

/** Prepositions whose phrase belongs to the noun before it, in a subject. */
const ATTACHING = new Set([
  'of',
  'for',
  'at',
  'in',
  'from',
  'with',
  'on',
  'to',
  'behind',
  'against',
  'by',
  'about',
  'near',
  'under',
  'between',
  'among',
  'over',
  'within',
  'across',
  'around',
]);

/** An aside between subject and verb is at most this many chunks long. */
const LONGEST_ASIDE = 26;

/** The subject right before the verb group at `verb`, over an aside between commas; null when there is none. */
export function subjectBefore(chunks: readonly Chunk[], verb: number): Subject | null {
  let at = verb - 1;
  while (at >= 0 && (chunks[at]!.kind === 'ADV' || chunks[at]!.kind === 'PAR')) at -= 1;
  const chunk = chunks[at];
  if (!chunk) return null;
  if (chunk.kind === 'REL') return relative(chunks, at);
  if (chunk.kind === 'NP') {
    const phrase = nounPhraseBack(chunks, at + 1);
    const brackets = chunks[at + 1]?.kind === 'PAR' ? 1 : 0;
    return { from: overRelative(chunks, phrase.from), to: phrase.to + brackets, antecedent: null };
  }
  if (chunk.kind === 'C' || chunk.kind === 'DASH')
    return overAside(chunks, at) ?? strayComma(chunks, at);
  if (
    chunk.kind === 'VG' &&
    /^(?:polled|surveyed|interviewed|questioned|asked|involved|present|quoted)$/.test(chunk.head) &&
    chunks[at - 1]?.kind === 'NP'
  ) {
    return { from: nounPhraseBack(chunks, at).from, to: at + 1, antecedent: null };
  }
  return null;
}

/** *Those who oppose legalization said*: the noun phrase before a relative clause without commas. */
function overRelative(chunks: readonly Chunk[], from: number): number {
  if (!/^(?:VG|INF)$/.test(chunks[from - 1]?.kind ?? '')) return from;
  for (let at = from - 1; at > 0; at -= 1) {
    const { kind } = chunks[at]!;
    if (kind === 'REL' && chunks[at]!.head !== 'that')
      return chunks[at - 1]!.kind === 'NP' ? nounPhraseBack(chunks, at).from : from;
    if (!/^(?:VG|INF|NP|P|ADV)$/.test(kind)) return from;
  }
  return from;
}

function relative(chunks: readonly Chunk[], at: number): Subject {
  let end = at;
  if (chunks[end - 1]?.kind === 'C') end -= 1;
  const before = chunks[end - 1];
  const antecedent =
    before && (before.kind === 'NP' || before.kind === 'PAR') ? nounPhraseBack(chunks, end) : null;
  return { from: at, to: at + 1, antecedent: antecedent ? [antecedent.from, antecedent.to] : null };
}

/** The whole noun phrase that ends before chunk `end`: prepositional phrases, coordination, apposition to a name. */
export function nounPhraseBack(
  chunks: readonly Chunk[],
  end: number,
): { from: number; to: number } {
  let from = end - 1;
  while (from > 0) {
    const previous = chunks[from - 1]!;
    const before = chunks[from - 2];
    if (chunks[from]!.kind === 'PAR' && previous.kind === 'NP') from -= 1;
    else if (previous.kind === 'PAR' && before?.kind === 'NP') from -= 2;
    else if (previous.kind === 'P' && before?.kind === 'NP' && ATTACHING.has(previous.head))
      from -= 2;
    else if (previous.kind === 'P' && before?.kind === 'PAR' && ATTACHING.has(previous.head))
      from -= 2;
    else if (
      previous.kind === 'AND' &&
      previous.head === 'and' &&
      before?.kind === 'NP' &&
      coordinates(chunks, from - 2)
    )
      from -= 2;
    else if (previous.kind === 'AND' && before?.kind === 'C' && chunks[from - 3]?.kind === 'NP')
      from = listStart(chunks, from - 3);
    else break;
  }
  return { from, to: end };
}

/** *Ukraine, the U.S., and South Korea*: the first of a list that a comma and *and* end. */
function listStart(chunks: readonly Chunk[], last: number): number {
  let from = last;
  while (chunks[from - 1]?.kind === 'C' && chunks[from - 2]?.kind === 'NP') from -= 2;
  return from;
}

/** *A and B said*: the noun phrase before *and* begins the clause, so it is no object of another verb. */
function coordinates(chunks: readonly Chunk[], at: number): boolean {
  const start = nounPhraseBack(chunks, at + 1).from;
  const before = chunks[start - 1];
  return (
    !before ||
    /^(?:THAT|SUB|WH|AND|SEM|COL|DASH|O|QUO|PAR)$/.test(before.kind) ||
    (before.kind === 'C' && !insideObject(chunks, start - 1))
  );
}

function insideObject(chunks: readonly Chunk[], comma: number): boolean {
  for (let at = comma - 1; at >= 0; at -= 1) {
    if (chunks[at]!.kind === 'VG') return true;
  }
  return false;
}

/** *Jack Reed (D-R.I.), said*: a comma after the only noun phrase before the verb. */
function strayComma(chunks: readonly Chunk[], comma: number): Subject | null {
  const phrase =
    comma > 0 && /^(?:NP|PAR)$/.test(chunks[comma - 1]!.kind)
      ? nounPhraseBack(chunks, comma)
      : null;
  return phrase?.from === 0 && chunks[comma - 1]!.kind === 'PAR'
    ? { ...phrase, antecedent: null }
    : null;
}

/** *Vince Cable, who replaced her in May, said*: the noun phrase before the aside, with the aside. */
function overAside(chunks: readonly Chunk[], close: number): Subject | null {
  const mark = chunks[close]!.kind;
  for (let at = close - 1; at > 0 && close - at <= LONGEST_ASIDE; at -= 1) {
    if (chunks[at]!.kind !== mark) continue;
    const head = chunks[at - 1]!;
    if (head.kind !== 'NP' && head.kind !== 'PAR') continue;
    if (!isAside(chunks, at + 1, close)) continue;
    const phrase = nounPhraseBack(chunks, at);
    return { from: phrase.from, to: close + 1, antecedent: [phrase.from, phrase.to] };
  }
  return null;
}

function isAside(chunks: readonly Chunk[], from: number, to: number): boolean {
  let at = from;
  while (at < to && /^(?:ADV|C)$/.test(chunks[at]!.kind)) at += 1;
  const first = chunks[at === to ? from : at];
  if (!first || from >= to) return false;
  const verbs = chunks.slice(from, to).filter((chunk) => chunk.kind === 'VG' && chunk.verb?.finite);
  if (first.kind === 'REL' || first.kind === 'WH') return true;
  if (first.kind === 'NP')
    return verbs.length === 0 || chunks.slice(from, to).some((chunk) => chunk.kind === 'REL');
  if (first.kind === 'VG') return true;
  if (first.kind === 'P' || first.kind === 'ADV' || first.kind === 'SUB' || first.kind === 'ADJ')
    return verbs.length === 0 || first.kind === 'SUB';
  return false;
}
