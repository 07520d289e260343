import type { Chunk } from '../chunk';
import type { Candidate, Clause } from '../statement';
import { contentBefore } from './around-quotation';
import { candidate } from './candidate';
import { isTitle } from './quoted-title';

/** Between a quotation and the verb of its cue stand at most this many chunks. */
const LONGEST_SOURCE = 14;

/**
 * *“It will hold,” Falk, now the oldest of the three, said*: whatever stands between a quotation that ends like speech
 * and a verb of saying with nothing behind it is who says it, even where it does not parse as a noun phrase.
 */
export function besideQuotation(clause: Clause, at: number): Candidate | null {
  const { chunks } = clause;
  const { verb } = chunks[at]!;
  if (!verb?.finite || verb.passive || verb.negated || verb.modal !== null) return null;
  if (!verb.cue!.verb.bare.includes('q') || !isBare(chunks[at + 1])) return null;
  const quotation = quotationBefore(chunks, at);
  if (quotation === null || quotation === at - 1) return null;
  if (/^(?:REL|WH)$/.test(chunks[quotation + 1]!.kind) || chunks[quotation + 1]!.head === 'as')
    return null;
  const { from, to } = chunks[quotation]!;
  if (quotation > 0 && isTitle(clause.reading.tokens.slice(from, to))) return null;
  const content = contentBefore(chunks, quotation + 1);
  if (!content) return null;
  return candidate(clause, {
    rule: 'said-after',
    words: [[quotation + 1, at + 1]],
    subject: { from: quotation + 1, to: at, antecedent: null },
    cue: [[at, at + 1]],
    content: [content],
  });
}

/** Nothing, a mark or an adjunct: the verb has no content behind it. */
function isBare(next: Chunk | undefined): boolean {
  return !next || /^(?:END|C|ADV|P|QUO)$/.test(next.kind);
}

/** The quotation before the source of the verb at `at`; null when another clause stands between. */
function quotationBefore(chunks: readonly Chunk[], at: number): number | null {
  let relative = false;
  for (let back = at - 1; back >= Math.max(0, at - LONGEST_SOURCE); back -= 1) {
    const { kind, quoted, verb } = chunks[back]!;
    if (quoted) return /[,!?]/.test(quoted.last) && !relative ? back : null;
    if (/^(?:COL|SEM|THAT|SUB|AND|INF)$/.test(kind)) return null;
    if (kind === 'REL') relative = false;
    else if (kind === 'VG' && verb?.finite) relative = true;
  }
  return null;
}
