import type { Span } from '../../../../model';
import type { Find, Sentence } from '../find';
import { subjectOf } from '../subject';
import { trimmed } from '../words';

const OPENERS = /^(das|dies|davon)$/;

/** A longer sentence says more than that someone said so. */
const MOST_WORDS = 18;

/**
 * *Das teilte die Polizei mit.*: the content is the sentence before it. Null when the sentence says
 * anything else, or when there is no sentence before it in its paragraph.
 */
export function findBackReference(sentence: Sentence, previous: Span | null): Find | null {
  const { text, segments } = sentence;
  const [first] = segments;
  if (!previous || !first || !OPENERS.test(first.words[0]?.lower ?? '')) return null;
  if (first.words.length > MOST_WORDS || segments.length > 3) return null;
  const origin = fromDocument(sentence);
  const hit = sentence.cues.find(({ segment, verb }) => segment === 0 && verb === 1);
  const content = trimmed(text, previous);
  if (!content) return null;
  if (origin) return { ...origin, content: [content], rule: 'clause' };
  if (!hit || hit.complement === 'weak') return null;
  const subject = subjectOf(segments, { ...hit, complement: 'clause' });
  if (!subject || subject.place !== 'after') return null;
  const more = segments[Math.max(subject.last, hit.last) + 1];
  if (segments.length > 2 && more) return null;
  if (more && (more.quotation || segments[subject.last]!.mark === ':')) return null;
  return { source: [subject.span], cue: hit.spans, content: [content], rule: 'clause' };
}

const ORIGIN =
  /^(?:Das|Dies) (?<verb>geht|ging|gehe) aus (?<source>.+?)(?:,? (?:d(?:er|ie|as)\s.+ ))?,? ?(?<prefix>hervor)/;

/** *Das geht aus einem Bericht der Behörde hervor.* */
function fromDocument({ text, span }: Sentence): Pick<Find, 'source' | 'cue'> | null {
  const match = ORIGIN.exec(text.slice(...span));
  const { verb, source } = match?.groups ?? {};
  if (!match || !verb || !source) return null;
  const own = source.split(',')[0]!;
  const at = span[0] + match[0].indexOf(verb);
  const from = text.indexOf(own, at + verb.length + 4);
  const prefix = span[0] + match[0].length - 'hervor'.length;
  return {
    source: [[from, from + own.length]],
    cue: [
      [at, at + `${verb} aus`.length],
      [prefix, prefix + 'hervor'.length],
    ],
  };
}
