import { SPOKESPERSONS } from '../lexicon/roles';
import { textOf, type Range } from '../statement';
import { wordsOf } from './body-mentions';
import { bodyPhrase, type BodyPhrase } from './body-phrase';
import type { Answer, Cast } from './cast';
import { classOfBody } from './class-of-body';
import { classOfPerson } from './class-of-person';
import { described } from './descriptions';
import { backwards } from './memory';
import { partsOf, type Parts } from './parts';
import { personName } from './people';
import { bare } from './words';

/** *A representative for the fund*, *a company representative*: a post that speaks for a body. */
export function isRepresentative({ head, core, article }: Parts): boolean {
  return head === 'representative' && article !== 'the' && core[1] - core[0] > 1;
}

/** *A spokesman for the Department of Labor*, *a White House spokeswoman*: the body, role *spokesperson*. */
export function spokesBody(cast: Cast, parts: Parts): Answer | null {
  const { reading } = cast;
  const tokens = reading.tokens.slice(...parts.core);
  const at = tokens.findIndex(
    (token) => SPOKESPERSONS.has(bare(token)) || bare(token) === 'representative',
  );
  if (at < 0) return null;
  const after = /^(?:for|of|from|at|with)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : -1;
  const range: Range =
    after > 0 ? [parts.core[0] + after, parts.core[1]] : [parts.core[0], parts.core[0] + at];
  const skipped = /^(?:the|an?)$/.test(reading.tokens[range[0]]?.lower ?? '') ? 1 : 0;
  const phrase = bodyPhrase(reading.tokens, [range[0] + skipped, range[1]]);
  const text = phrase ? personName(reading, phrase.name) : '';
  const known =
    text === '' ? lastBody(cast, parts) : (principal(cast, phrase!) ?? describedBody(cast, range));
  if (known) return speaksFor(known, textOf(reading, parts.core));
  const long = longName(cast, text);
  const classed = classOfBody(long ?? text, 'spokesperson');
  const unnamed = text === '' || text === 'official' || classed.sourceClass !== 'official';
  if (!/\p{Lu}/u.test(text) && unnamed) {
    return { speaker: null, reason: null, classed };
  }
  return {
    speaker: {
      name: long ?? text,
      role: 'spokesperson',
    },
    reason: { rule: 'speaks-for', words: [textOf(reading, parts.core)] },
    classed,
  };
}

function speaksFor({ speaker, classed }: Answer, words: string): Answer {
  return {
    speaker: speaker && { name: speaker.name, role: 'spokesperson' },
    reason: speaker && { rule: 'speaks-for', words: [words] },
    classed: { ...classed, reason: { rule: 'spokesperson', words: classed.reason.words } },
  };
}

/** *A Villareal spokesman*: whose spokesman it is has a name in full. */
function principal(cast: Cast, { name, proper }: BodyPhrase): Answer | null {
  const person = proper ? cast.personAt(...name) : null;
  if (!person || !(person.role ?? person.rank ?? person.gender)) return null;
  const classed = classOfPerson(person.role, person.rank);
  return {
    speaker: { name: person.name, role: null },
    reason: null,
    classed:
      classed.sourceClass === 'person' ? { ...classed, sourceClass: 'organisation' } : classed,
  };
}

/** *A spokeswoman for the company*: the company that was named before. */
function describedBody(cast: Cast, range: Range): Answer | null {
  const answer = described(cast, range, partsOf(cast.reading, range));
  return answer?.speaker && !answer.document ? answer : null;
}

/** *A spokesperson said*, right after what a body said: it is that body's. */
function lastBody(cast: Cast, { article, core, before }: Parts): Answer | null {
  if (article !== 'a' || before || core[1] - core[0] > 1) return null;
  const sentence = cast.sentenceOf(core[0]);
  const [last] = backwards(cast.spoken, core[0], sentence, LAST_BODY_REACH);
  const fits = last && !last.person && !last.document && !last.plural;
  return fits && last.speaker
    ? { speaker: last.speaker, reason: null, classed: last.classed }
    : null;
}

const LAST_BODY_REACH = 2;

/** The name that the article gives in full. */
function longName(cast: Cast, text: string): string | null {
  if (!/\p{Lu}/u.test(text)) return null;
  const fuller = cast.fullerNames().get(wordsOf(text).join(' '));
  return cast.acronyms.get(text) ?? cast.firms.fullName(text) ?? fuller ?? null;
}
