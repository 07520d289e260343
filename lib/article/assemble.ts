import type { Block, Link } from '../model';
import type { DraftBlock } from './draft-block';
import type { TextRun } from './text-map';

/** The article's text with everything that is measured in it. */
export interface AssembledText {
  text: string;
  blocks: Block[];
  links: Link[];
  runs: TextRun[];
}

export const BLOCK_BREAK = '\n\n';

/** Joins blocks into one text; what counted from each block's start now counts from the text's. */
export function assemble(drafts: readonly DraftBlock[]): AssembledText {
  const joined: AssembledText = { text: '', blocks: [], links: [], runs: [] };
  for (const draft of drafts) {
    if (joined.text !== '') joined.text += BLOCK_BREAK;
    const start = joined.text.length;
    joined.text += draft.text;
    joined.blocks.push({ kind: draft.kind, span: [start, joined.text.length] });
    for (const { href, span } of draft.links) {
      joined.links.push({ href, span: [start + span[0], start + span[1]] });
    }
    for (const run of draft.runs) joined.runs.push({ ...run, pieces: shifted(run.pieces, start) });
  }
  return joined;
}

function shifted(pieces: readonly number[], by: number): number[] {
  return pieces.map((value, index) => (index % 3 === 0 ? value + by : value));
}
