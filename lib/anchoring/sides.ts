import { CONTEXT_LENGTH } from './describe';

/** How the text beside a passage agrees with the context that it was described with. */
export interface Side {
  /**
   * 0 … 1: the score of the best run of agreeing text that begins at the passage and goes outward, as a share
   * of a full context. What lies behind a paragraph that came or went does not count against it.
   */
  agreed: number;
  /**
   * `kept`: the paragraph ends as far from the passage as it did; `lost`: it ended beside the passage and now
   * goes on, or the other way round, among other words; `unknown`: neither.
   */
  edge: 'kept' | 'lost' | 'unknown';
}

/**
 * A character of the context that agrees counts one, an edit costs two more than it gains: unrelated text,
 * of which an alignment makes about half agree, soon sinks below nothing (the drop-off of BLAST's extension,
 * Altschul et al. 1990).
 */
const EDIT_COST = 3;

/** When this share of the context agrees, an edge that moved is only other markup. */
const NEARLY_ALL = 0.75;

/**
 * Compares one side. Both contexts run outward from the passage (the prefix reversed) and are folded, so
 * that a paragraph's edge is a line feed; text that ends there ends in an edge too.
 *
 * @param edits edits spent on the nearest characters of the described context, by their number
 * @param aligned how many characters of the described context were aligned at all
 */
export function sideOf(
  described: string,
  found: string,
  aligned: number,
  edits: (characters: number) => number,
): Side {
  let best = 0;
  let reach = 0;
  for (let k = 1; k <= aligned; k++) {
    const score = k - EDIT_COST * edits(k);
    if (score > best) [best, reach] = [score, k];
  }
  const all = best >= NEARLY_ALL * described.length;
  return {
    agreed: best / CONTEXT_LENGTH,
    edge: edgeOf(described.indexOf('\n'), found.indexOf('\n'), reach, all),
  };
}

/** Distances of the paragraph's edge, -1 where it is out of sight; agreement reaches `reach` characters. */
function edgeOf(described: number, found: number, reach: number, all: boolean): Side['edge'] {
  if (described >= 0 && described === found && reach >= described) return 'kept';
  const moved = described >= 0 !== found >= 0 || (described === 0) !== (found === 0);
  return moved && !all ? 'lost' : 'unknown';
}
