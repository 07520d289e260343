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
  const links = new Map(linked.map((link) => [originalKey(link.original), link]));
  const shown = new Map<string, ShownOriginal>();
  for (const original of [...found, ...linked.map((link) => link.original)]) {
    const key = originalKey(original);
    if (shown.has(key)) continue;
    const link = links.get(key) ?? null;
    shown.set(key, { key, original, state: link?.state ?? 'found', link });
  }
  const rank = { confirmed: 0, found: 1, dismissed: 2 } as const;
  return [...shown.values()].sort((a, b) => rank[a.state] - rank[b.state]);
}

/** What makes two original sources the same one: scope, and the most exact thing that is known of them. */
function originalKey({ scope, url, host, outlet }: OriginalSource): string {
  return `${scope} ${url ?? host ?? outlet ?? ''}`;
}
