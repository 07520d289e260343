import type { BlockKind, Link } from '../model';
import type { TextRun } from './text-map';

/** A block before it is known whether it stays: offsets count from its own start. */
export interface DraftBlock {
  kind: BlockKind;
  text: string;
  runs: TextRun[];
  links: Link[];
  /** Slot of the nearest block element, and of that element's parent. */
  slot: number;
  parent: number;
  /** Slots of its first and last text node. */
  first: number;
  last: number;
  /** Whether Readability kept its text. */
  kept: boolean;
}
