import type { Find, Sentence } from '../find';
import { bodyClass, postClass } from '../lexicon/source-nouns';
import { isCapital, trimmed } from '../words';

/** A speaker before a headline's colon has few words. */
const MOST_WORDS = 4;

/**
 * *Ministerin Berg: Es bleibt dabei*: a headline whose first part names a speaker. Only for a sentence
 * without full stop, and a first part that is a post, a body, or a post with its name.
 */
export function findHeadline({ text, span, segments }: Sentence): Find | null {
  const [first, second] = segments;
  if (!first || !second || first.quotation || first.mark !== ':') return null;
  if (/[.!?]["“”«»]?$/.test(text.slice(...span)) && !second.quotation) return null;
  const { words } = first;
  const known = words.some(({ text }) => (postClass(text) ?? bodyClass(text)) !== null);
  if (words.length > MOST_WORDS || !known || !words.every(isCapital)) return null;
  const colon = text.indexOf(':', words[words.length - 1]!.end);
  const content = trimmed(text, [colon + 1, span[1]]);
  const source = trimmed(text, first.span);
  return (
    content &&
    source && { source: [source], cue: [[colon, colon + 1]], content: [content], rule: 'headline' }
  );
}
