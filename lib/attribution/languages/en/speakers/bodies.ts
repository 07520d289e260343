import type { Speaker } from '../../../../model';
import { textOf, type Range } from '../statement';
import { coordinated, hasName, isPlural, stateName } from './body-names';
import type { Answer, Cast } from './cast';
import { classOfBody, type Classed } from './classify';
import { document } from './documents';
import { firmName } from './firms';
import type { Parts } from './parts';
import { personName } from './people';
import { spokesBody } from './spokespersons';

/** A body, a state, a document or unnamed persons. */
export function body(cast: Cast, range: Range, parts: Parts): Answer {
  const { reading } = cast;
  const text = textOf(reading, parts.core);
  const classed = classOfBody(textOf(reading, range).replace(/^(?:the|an?)\s+/i, ''));
  const plural = isPlural(reading, parts);
  if (classed.sourceClass === 'anonymous' || classed.sourceClass === 'unattributed') {
    return { speaker: null, reason: null, classed, plural };
  }
  const spokes = spokesBody(cast, parts);
  if (spokes) return spokes;
  if (classed.reason.rule === 'office') {
    const speaker = soloOffice(cast, parts, text);
    return { speaker, reason: { rule: 'as-written', words: [text] }, classed, plural };
  }
  if (classed.sourceClass === 'document') return document(cast, range, parts, classed);
  return namedBody(cast, range, parts, classed);
}

function namedBody(cast: Cast, range: Range, parts: Parts, classed: Classed): Answer {
  const { reading } = cast;
  const text = personName(reading, parts.core);
  const state = stateName(cast, text);
  if (state) {
    const rule = state === text ? 'as-written' : 'capital';
    const official: Classed = { sourceClass: 'official', reason: { rule: 'state', words: [text] } };
    return {
      speaker: { name: state, role: null },
      reason: { rule, words: [text, state] },
      classed: official,
    };
  }
  const plural = isPlural(reading, parts);
  if (coordinated(reading, parts) || (plural && !hasName(cast, parts)))
    return { speaker: null, reason: null, classed, plural: true };
  const long = cast.acronyms.get(text) ?? firmName(cast.reading.text, text);
  if (long)
    return {
      speaker: { name: long, role: null },
      reason: { rule: 'short-form', words: [text, long] },
      classed: classOfBody(long),
    };
  const definite = parts.article === 'the' || /['’]s?\s/.test(text) || /^state /i.test(text);
  const body = /^(?:official|organisation|media)$/.test(classed.sourceClass);
  if (!hasName(cast, parts) && (!(definite && body) || UNNAMED_BODY.test(text)))
    return { speaker: null, reason: null, classed, plural };
  const own: Classed =
    classed.sourceClass === 'person' && parts.article === 'the'
      ? { sourceClass: 'organisation', reason: { rule: 'body', words: [text] } }
      : classed;
  return {
    speaker: { name: text, role: null },
    reason: { rule: 'as-written', words: [textOf(reading, range)] },
    classed: own,
  };
}

/** Words that say what kind of body it is and not which: no name. */
const UNNAMED_BODY = /^(?:company|firm|group|organi[sz]ation)$/i;

/** *South Korea's UN envoy*: a post of one, without a name. Several officials stay unnamed. */
function soloOffice(cast: Cast, parts: Parts, text: string): Speaker | null {
  if (isPlural(cast.reading, parts) || parts.article === 'a') return null;
  return /^(?:envoy|ambassador|minister|president|governor|mayor|secretary|commissioner|sheriff)$/.test(
    parts.head,
  ) && /\p{Lu}/u.test(text)
    ? { name: text, role: null }
    : null;
}
