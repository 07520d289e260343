import type { Span } from '../../../../model';
import type { Find, Sentence } from '../find';
import { trimmed } from '../words';

/** Words by which the writer stands back from a claim without naming anyone. */
const BARE = /(?<!\p{L})(angeblich|dem Vernehmen nach|Berichten zufolge|gerüchteweise)(?!\p{L})/iu;

/** *angeblich*, *dem Vernehmen nach*: a claim of nobody named. */
export function findHedges({ text, span, segments }: Sentence): Find[] {
  const match = BARE.exec(text.slice(...span));
  if (!match) return [];
  const cue: Span = [span[0] + match.index, span[0] + match.index + match[0].length];
  const segment = segments.find((one) => cue[0] >= one.span[0] && cue[1] <= one.span[1]);
  if (!segment || segment.quotation) return [];
  const content = [
    trimmed(text, [segment.span[0], cue[0]]),
    trimmed(text, [cue[1], segment.span[1]]),
  ].filter((part): part is Span => part !== null);
  return content.length > 0 ? [{ source: [], cue: [cue], content, rule: 'hedge' }] : [];
}
