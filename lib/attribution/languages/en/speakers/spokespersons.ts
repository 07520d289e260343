import { SPOKESPERSONS } from '../lexicon/roles';
import { textOf, type Range } from '../statement';
import { wordsOf } from './body-mentions';
import { bodyPhrase } from './body-phrase';
import type { Answer, Cast } from './cast';
import { classOfBody } from './class-of-body';
import type { Parts } from './parts';
import { personName } from './people';
import { bare } from './words';

/** *A spokesman for the Department of Labor*, *a White House spokeswoman*: the body, role *spokesperson*. */
export function spokesBody(cast: Cast, parts: Parts): Answer | null {
  const { reading } = cast;
  const tokens = reading.tokens.slice(...parts.core);
  const at = tokens.findIndex((token) => SPOKESPERSONS.has(bare(token)));
  if (at < 0) return null;
  const after = /^(?:for|of|from|at|with)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : -1;
  const range: Range =
    after > 0 ? [parts.core[0] + after, parts.core[1]] : [parts.core[0], parts.core[0] + at];
  const skipped = /^(?:the|an?)$/.test(reading.tokens[range[0]]?.lower ?? '') ? 1 : 0;
  const phrase = bodyPhrase(reading.tokens, [range[0] + skipped, range[1]]);
  const text = phrase ? personName(reading, phrase.name) : '';
  const long = longName(cast, text);
  const classed = classOfBody(long ?? text, 'spokesperson');
  if (!/\p{Lu}/u.test(text) && (text === '' || classed.sourceClass !== 'official')) {
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

/** The name that the article gives in full. */
function longName(cast: Cast, text: string): string | null {
  if (!/\p{Lu}/u.test(text)) return null;
  const fuller = cast.fullerNames().get(wordsOf(text).join(' '));
  return cast.acronyms.get(text) ?? cast.firms.fullName(text) ?? fuller ?? null;
}
