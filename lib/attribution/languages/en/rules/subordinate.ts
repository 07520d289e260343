import type { Chunk } from '../chunk';
import type { Subject } from '../subject';

/**
 * *While a judge found …, the court did …*, *Long before she spoke, …*: the content ends where the main clause
 * begins. So it does in a relative clause.
 */
export function isSubordinate(chunks: readonly Chunk[], subject: Subject): boolean {
  if (chunks[subject.from]?.kind === 'REL') return true;
  let before = subject.from - 1;
  while (chunks[before]?.kind === 'ADV') before -= 1;
  const first = chunks[before];
  if (!first) return chunks[subject.to]?.verb?.cue?.form === 'ing' && subject.from > 0;
  if (!/^(?:SUB|WH)$/.test(first.kind) && !/^(?:after|before|since|until)$/.test(first.head))
    return false;
  before -= 1;
  while (chunks[before]?.kind === 'ADV') before -= 1;
  return before < 0 || /^(?:C|AND|DASH|SEM)$/.test(chunks[before]!.kind);
}
