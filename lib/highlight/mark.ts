import type { HighlightColour, SourceClass, StatementKind } from '../model';

/** A statement to be painted: which stretches of the page, and how they look. */
export interface StatementMark {
  type: 'statement';
  id: string;
  ranges: StaticRangeInit[];
  sourceClass: SourceClass;
  kind: StatementKind;
  hedged: boolean;
}

/** A passage that the reader highlighted or noted. */
export interface NoteMark {
  type: 'note';
  id: string;
  ranges: StaticRangeInit[];
  colour: HighlightColour;
}

export type Mark = StatementMark | NoteMark;

/** Colour of a note on which the reader chose none. */
export const DEFAULT_COLOUR: HighlightColour = 'yellow';

/** The registry of highlights is shared with the page: every key of ours begins with this. */
export const KEY_PREFIX = 'whence-';

/** The highlight that a mark is painted by: one for each look. */
export function highlightKey(mark: Mark): string {
  if (mark.type === 'note') return `${KEY_PREFIX}note-${mark.colour}`;
  return `${KEY_PREFIX}${mark.sourceClass}-${mark.kind}${mark.hedged ? '-hedged' : ''}`;
}

/** The highlight that shows for a moment where a jump has led. */
export const FLASH_KEY = `${KEY_PREFIX}flash`;
