import { textOf, type Range } from '../statement';
import { hasName, isPlural } from './body-names';
import type { Answer, Cast } from './cast';
import { classOfBody, type Classed } from './classify';
import { lastSpoken } from './memory';
import type { Parts } from './parts';
import { personName } from './people';

/** A document stands for who issued it, when the article says who; else for itself. */
export function document(cast: Cast, range: Range, parts: Parts, classed: Classed): Answer {
  const text = textOf(cast.reading, parts.core);
  const issuer = issuerIn(cast, range);
  if (issuer)
    return {
      speaker: { name: issuer, role: null },
      reason: { rule: 'issuer', words: [text, issuer] },
      classed,
      document: true,
    };
  if (isPlural(cast.reading, parts) && parts.article === null)
    return { speaker: null, reason: null, classed, document: true, plural: true };
  const named = parts.article === 'the' || (parts.article === null && hasName(cast, parts));
  const speaker = named
    ? {
        name: `${parts.article === 'the' ? 'the ' : ''}${personName(cast.reading, parts.core)}`,
        role: null,
      }
    : null;
  return {
    speaker,
    reason: speaker && { rule: 'as-written', words: [text] },
    classed,
    document: true,
  };
}

/** The issuer that a document's own words name: *a letter from the Justice Department*, *data compiled by FactLine*. */
function issuerIn(cast: Cast, range: Range): string | null {
  const { reading } = cast;
  for (let at = range[0]; at < range[1] - 1; at += 1) {
    if (!/^(?:from|by)$/.test(reading.tokens[at]!.lower)) continue;
    const how = reading.tokens[at - 1]?.lower ?? '';
    if (/^(?:seen|obtained|reviewed|reported|read|viewed|quoted|cited|first)$/.test(how)) continue;
    const phrase = textOf(reading, [at + 1, range[1]]).split(
      /,|\s(?:and|that|which|on|in|of|at|published|released)\s/,
    )[0]!;
    if (/^an?\s/i.test(phrase)) continue;
    const name = phrase.replace(/^the\s+/i, '');
    if (
      /^\p{Lu}/u.test(name) ||
      (/^the\s/i.test(phrase) && classOfBody(name).sourceClass === 'official')
    )
      return cast.acronyms.get(name) ?? name;
  }
  const owner = /^(?:the\s+)?(\p{Lu}[^'’]*)['’]s\s/u.exec(textOf(reading, range))?.[1] ?? null;
  if (owner !== null) return cast.acronyms.get(owner) ?? owner;
  return /^(?:its|their)$/.test(reading.tokens[range[0]]!.lower) ? ownerOf(cast, range[0]) : null;
}

/** *Its report*: the body that spoke last. */
function ownerOf(cast: Cast, at: number): string | null {
  const before = lastSpoken(
    cast.spoken,
    cast.sentenceOf(at),
    ISSUER_REACH,
    (one) => one.speaker !== null && !one.person,
  );
  return before?.speaker?.name ?? null;
}

/** *The statement* is that of a source at most this many sentences before. */
export const ISSUER_REACH = 3;
