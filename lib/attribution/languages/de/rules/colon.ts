import { isSurelyReported } from '../clauses';
import type { Find, Sentence } from '../find';
import { mainSubject } from '../main-clause';
import { isSpeaker } from '../speaking';
import { trimmed } from '../words';

/**
 * *Die Ministerin winkte ab: „…“*, *Der Verband ist enttäuscht: Das sei …*: what follows the colon is a
 * quotation or in the Konjunktiv, and the clause before it names who says so. The cue is the colon. Null
 * when that clause holds a predicate of saying of its own, or is reported speech itself.
 */
export function findAfterColon(sentence: Sentence): Find | null {
  const { text, span, segments, cues } = sentence;
  const index = segments.findIndex(({ mark }) => mark === ':');
  const next = segments[index + 1];
  if (index < 0 || !next || cues.some(({ segment }) => segment <= index)) return null;
  if (!next.quotation && !isSurelyReported(next)) return null;
  if (segments.slice(0, index + 1).some(isSurelyReported)) return null;
  const subject = mainSubject(segments, index + 1);
  if (!subject || !isSpeaker(sentence, subject.span)) return null;
  const colon = text.indexOf(':', segments[index]!.words.at(-1)!.end);
  const content = trimmed(text, [next.span[0], span[1]]);
  return (
    content && {
      source: [subject.span],
      cue: [[colon, colon + 1]],
      content: [content],
      rule: 'colon',
    }
  );
}
