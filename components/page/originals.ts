import type { LinkedSource, OriginalSource } from '../../lib/model';

/** An original as a surface shows it: what the engine found, joined with what the reader decided. */
export interface ShownOriginal {
  key: string;
  original: OriginalSource;
  state: 'found' | 'confirmed' | 'dismissed';
  /** The reader's decision, if there is one. */
  link: LinkedSource | null;
}

/**
 * Joins found originals with the reader's decisions. Confirmed ones come first, dismissed ones last, the
 * found ones keep the engine's order. An original that only the reader knows is listed too.
 */
export function joinOriginals(
  found: readonly OriginalSource[],
  linked: readonly LinkedSource[],
): ShownOriginal[] {
  const left = new Set(linked);
  const shown = found.map((original): ShownOriginal => {
    const link = linked.find((each) => left.has(each) && isSame(original, each.original)) ?? null;
    if (link === null) return { key: keyOf(original), original, state: 'found', link };
    left.delete(link);
    const url = original.url ?? link.original.url;
    return { key: link.id, original: { ...original, url }, state: link.state, link };
  });
  for (const link of left) {
    shown.push({ key: link.id, original: link.original, state: link.state, link });
  }
  const rank = { confirmed: 0, found: 1, dismissed: 2 } as const;
  return shown.sort((a, b) => rank[a.state] - rank[b.state]);
}

/** Whether a decision is about a found original: the same article, or the outlet where no article is known. */
function isSame(found: OriginalSource, decided: OriginalSource): boolean {
  if (found.scope !== decided.scope) return false;
  if (found.url !== null) return found.url === decided.url;
  if (found.host !== null) return found.host === decided.host;
  return found.outlet === decided.outlet;
}

function keyOf({ scope, kind, url, host, outlet }: OriginalSource): string {
  return `${scope} ${kind} ${url ?? host ?? outlet ?? ''}`;
}
