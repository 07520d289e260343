import { TIMES } from '../lexicon/words';
import type { ReadingOfText } from '../reading';
import { textOf, type Range } from '../statement';
import { bodyPhrase } from './body-phrase';
import { hasName, isPlural } from './body-names';
import type { Answer, Cast } from './cast';
import { classOfBody } from './class-of-body';
import type { Classed } from './classed';
import { backwards, DESCRIPTION_REACH, lastSpoken } from './memory';
import type { Parts } from './parts';
import { personName } from './people';
import { isCapital } from './words';

/** A document stands for who issued it, when the article says who; else for itself. */
export function document(cast: Cast, range: Range, parts: Parts, classed: Classed): Answer {
  const text = textOf(cast.reading, parts.core);
  const issuer = issuerIn(cast, range, parts.core);
  if (issuer)
    return {
      speaker: { name: issuer, role: null },
      reason: { rule: 'issuer', words: [text, issuer] },
      classed,
      document: true,
    };
  if (isPlural(cast.reading, parts) && parts.article === null)
    return { speaker: null, reason: null, classed, document: true, plural: true };
  const bare = parts.core[1] - parts.core[0] === 1 && ISSUED.test(parts.head);
  const named =
    !bare && (parts.article === 'the' || (parts.article === null && hasName(cast, parts)));
  const speaker = named
    ? {
        name: `${parts.article === 'the' ? 'the ' : ''}${personName(cast.reading, withoutTime(cast, parts.core))}`,
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

/** *the report on Wednesday for the first time*: when it came out is no part of what it is called. */
function withoutTime({ reading: { tokens } }: Cast, [from, to]: Range): Range {
  for (let at = from + 1; at < to - 1; at += 1)
    if (
      /^(?:on|in|for|at|after|since)$/.test(tokens[at]!.lower) &&
      TIMES.has(tokens[at + 1]!.lower)
    )
      return [from, at];
  return [from, to];
}

/** The issuer that a document's own words name: *a letter from the Justice Department*, *data compiled by FactLine*. */
function issuerIn(cast: Cast, range: Range, core: Range): string | null {
  const { reading } = cast;
  for (let at = range[0]; at < range[1] - 1; at += 1) {
    if (!/^(?:from|by)$/.test(reading.tokens[at]!.lower)) continue;
    const how = reading.tokens[at - 1]?.lower ?? '';
    if (/^(?:seen|obtained|reviewed|reported|read|viewed|quoted|cited|first)$/.test(how)) continue;
    const name = issuerNamed(reading, [at + 1, range[1]]);
    if (name !== null) return cast.acronyms.get(name) ?? name;
  }
  const owner =
    /^(?:[Tt]he\s+)?(?!(?:An?|Our|His|Her)\s)(\p{Lu}[^'’]*)['’]s\s/u.exec(
      textOf(reading, range),
    )?.[1] ?? null;
  if (owner !== null && !owner.split(' ').some((word) => TIMES.has(word.toLowerCase())))
    return cast.acronyms.get(owner) ?? owner;
  if (/^(?:its|their)$/.test(reading.tokens[range[0]]!.lower)) return ownerOf(cast, range[0]);
  const before = bodyBefore(reading, core);
  return before === null ? null : (cast.acronyms.get(before) ?? before);
}

/** What stands before these is where they were brought. */
const FILED_WITH = /^(?:filings?|testimony|disclosures?)$/;

/** *an Ardley University poll*, *Land Ministry figures*: the body whose name stands before the document's noun. */
function bodyBefore({ tokens, text }: ReadingOfText, [from, to]: Range): string | null {
  if (FILED_WITH.test(tokens[to - 1]?.lower ?? '')) return null;
  let end = from;
  while (end < to && (isCapital(tokens[end]) || /^(?:of|for|and|&)$/.test(tokens[end]!.lower)))
    end += 1;
  while (end > from && !isCapital(tokens[end - 1])) end -= 1;
  if (end === from || end === to || /[/-]/.test(tokens[end]!.text)) return null;
  const name = text.slice(tokens[from]!.start, tokens[end - 1]!.end);
  const { sourceClass, reason } = classOfBody(name);
  return /^(?:official|organisation|media)$/.test(sourceClass) &&
    !/^(?:state|office)$/.test(reason.rule)
    ? name
    : null;
}

/** Who stands after *from* or *by*: a name, a body of state (*the council*), or where the authors of a paper work. */
function issuerNamed(reading: ReadingOfText, [from, to]: Range): string | null {
  const { tokens } = reading;
  const first = tokens[from]!.lower;
  if (/^(?:an?|one)$/.test(first)) return null;
  const start = from + (first === 'the' ? 1 : 0);
  const phrase = bodyPhrase(tokens, [start, to]);
  if (!phrase) return null;
  const name = personName(reading, phrase.name);
  if (phrase.proper) return name;
  if (first === 'the' && classOfBody(name).sourceClass === 'official') return name;
  const at = phrase.name[1];
  const works =
    AUTHORS.test(tokens[phrase.head]!.lower) && /^(?:at|from)$/.test(tokens[at]?.lower ?? '');
  return works && at + 1 < to ? issuerNamed(reading, [at + 1, to]) : null;
}

const AUTHORS =
  /^(?:economists|researchers|scientists|academics|scholars|analysts|experts|engineers|doctors|historians)$/;

/** *Its report*: the body that spoke last, or who issued the document that did. */
function ownerOf(cast: Cast, at: number): string | null {
  const before = lastSpoken(cast.spoken, cast.sentenceOf(at), ISSUER_REACH, (one) => !one.person);
  return before?.speaker?.name ?? null;
}

/** *Its report* is that of a body at most this many sentences before. */
const ISSUER_REACH = 3;

/**
 * *The report*, *the statement*: the document that was spoken of before, and so its issuer. Who spoke where the
 * document was first named has issued it; with no such place, who spoke in the sentence before.
 */
export function issuedBefore(
  cast: Cast,
  range: Range,
  { head }: Parts,
  modifiers: readonly string[],
): Answer | null {
  const { reading, spoken, clauses } = cast;
  const text = textOf(reading, range);
  const sentence = cast.sentenceOf(range[0]);
  const before = backwards(spoken, range[0], sentence, DESCRIPTION_REACH);
  const same = before.find(
    (one) => one.document && one.speaker && one.words.split(/[^\p{L}-]+/u).includes(head),
  );
  const classed: Classed = { sourceClass: 'document', reason: { rule: 'document', words: [head] } };
  if (same?.speaker) return issuedBy(same.speaker.name, text, classed);
  if (!ISSUED.test(head) || modifiers.length > 0) return null;
  const holds = (at: number) => {
    const own = clauses[at]!.sentence;
    return reading.tokens
      .slice(own.from, Math.min(own.to, range[0]))
      .some(({ lower }) => lower === head);
  };
  const people = before.filter((one) => !one.document);
  const issuer =
    people.find((one) => sentence - one.sentence <= NAMED_REACH && holds(one.sentence)) ??
    people.find((one) => sentence - one.sentence <= 1);
  return issuer?.speaker ? issuedBy(issuer.speaker.name, text, classed) : null;
}

/** Documents that somebody puts out at a time; a law or a map is spoken of by whoever likes. */
const ISSUED =
  /^(?:statement|letter|memo|message|tweet|post|e-?mail|release|note|report|document|filing|lawsuit|complaint|article|study|survey|poll|petition|communiqué|assessment|findings|analysis|review)$/;

/** *In a report, the council said …*: from here on *the report* is the council's, for this many sentences. */
const NAMED_REACH = 12;

function issuedBy(name: string | null, text: string, classed: Classed): Answer {
  return {
    speaker: name === null ? null : { name, role: null },
    reason: name === null ? null : { rule: 'issuer', words: [text, name] },
    classed,
    document: true,
  };
}
