import { assemble } from './assemble';
import { draftBlocks } from './draft-blocks';
import { layFlat } from './page-tape';
import { TextMap } from './text-map';

/** What holds no text that a reader could select. Captions, menus and side notes can be noted, too. */
const NO_TEXT = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE SVG CANVAS OBJECT EMBED VIDEO AUDIO IMG PICTURE SOURCE MAP ' +
    'INPUT SELECT TEXTAREA LINK META HEAD DATALIST PROGRESS METER RT RP MATH'
  ).split(' '),
);

/** All text of a page's body, shown or hidden, with its map back to the page. */
export interface BodyText {
  text: string;
  textMap: TextMap;
}

/**
 * Reads the whole body, article or not, open shadow roots and frames of the same origin in their place: for
 * passages that the reader notes outside of the article. Offsets in it mean nothing in `Article.text`. Empty for an empty body.
 */
export function readBody(document: Document): BodyText {
  const tape = layFlat(document.body, NO_TEXT);
  const size = tape.nodes.length;
  const scope = { start: 0, end: size, noise: new Uint8Array(size), kept: new Uint8Array(size) };
  const { text, runs } = assemble(draftBlocks(tape, { ...scope, resolve: () => null }));
  return { text, textMap: new TextMap(runs) };
}
