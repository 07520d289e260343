/**
 * How the text beside a passage agrees with the context it was described with, best first:
 * - `same`: the same context, but for a character in twelve;
 * - `alike`: hardly by chance, though a word or two differ;
 * - `edge`: the same to the paragraph's edge, then another paragraph: one came, went or moved;
 * - `other`: other words in the same place;
 * - `against`: the passage stood at a paragraph's edge and now does not, or the other way round, among
 *   other words: most likely the same phrase elsewhere.
 */
export type Side = 'same' | 'alike' | 'edge' | 'other' | 'against';

const SAME = 0.92;
const ALIKE = 0.75;

/**
 * Compares one side. Both contexts run outward from the passage (the prefix reversed) and are folded, so
 * that a paragraph's edge is a line feed; text that ends there ends in an edge too.
 *
 * @param similarity share of the described context that was aligned, 0 … 1
 */
export function sideOf(described: string, found: string, similarity: number): Side {
  if (similarity >= SAME) return 'same';
  if (similarity >= ALIKE) return 'alike';
  const before = described.indexOf('\n');
  const now = found.indexOf('\n');
  if (before < 0 && now < 0) return 'other';
  if (before < 0 || now < 0) return 'against';
  return described.slice(0, before) === found.slice(0, now) ? 'edge' : 'other';
}
