import type { Reason, Speaker } from '../../../model';
import type { ArticleText, Finding, Resolution } from '../../language';
import { CAPITALS, ORGANISATIONS, SPOKESPERSONS, STATES } from './lexicon/roles';
import { read, type ReadArticle } from './read-article';
import type { ReadingOfText } from './reading';
import { findAcronyms } from './speakers/acronyms';
import { classOfBody, classOfPerson, type Classed } from './speakers/classify';
import { DESCRIPTION_REACH, lastSpoken, type Spoken } from './speakers/memory';
import { partsOf, type Parts } from './speakers/parts';
import {
  findPeople,
  genderOf,
  personName,
  roleAfter,
  roleBefore,
  type Person,
} from './speakers/people';
import { resolvePronoun } from './speakers/pronouns';
import { bare } from './speakers/words';
import { textOf, type Range } from './statement';

/** What resolution knows of the article. */
export interface Cast extends ReadArticle {
  people: Person[];
  acronyms: Map<string, string>;
  spoken: Spoken[];
}

/** An answer for one source, and what to remember of it. */
export interface Answer {
  speaker: Speaker | null;
  reason: Reason | null;
  classed: Classed;
  person?: boolean;
  plural?: boolean;
  document?: boolean;
  gender?: Spoken['gender'];
}

const UNATTRIBUTED: Answer = {
  speaker: null,
  reason: null,
  classed: { sourceClass: 'unattributed', reason: { rule: 'nobody', words: [] } },
};

/** Who each source is: the fullest name within the article, its role and class. Unsure means no speaker. */
export function resolveSources(article: ArticleText, findings: readonly Finding[]): Resolution[] {
  const own = read(article);
  const cast: Cast = {
    ...own,
    people: findPeople(own.reading, own.clauses),
    acronyms: findAcronyms(own.reading),
    spoken: [],
  };
  const order = findings
    .map((_, index) => index)
    .sort((one, other) => placeOf(findings[one]!) - placeOf(findings[other]!));
  const out: Resolution[] = new Array(findings.length);
  for (const index of order) {
    const answer = answerFor(cast, findings[index]!);
    out[index] = {
      speaker: answer.speaker,
      speakerReason: answer.speaker ? answer.reason : null,
      sourceClass: answer.classed.sourceClass,
      classReason: answer.classed.reason,
    };
  }
  return out;
}

function placeOf({ source, cue, content }: Finding): number {
  return (source[0] ?? cue[0] ?? content[0])![0];
}

function answerFor(cast: Cast, finding: Finding): Answer {
  const span = finding.antecedent ?? finding.source[0];
  if (!span) return UNATTRIBUTED;
  const whole = tokensIn(cast.reading, finding.source[0] ?? span);
  const range = tokensIn(cast.reading, span);
  const covers =
    whole[0] <= range[0] && whole[1] > range[1] ? ([range[0], whole[1]] as Range) : range;
  if (covers[1] <= covers[0]) return UNATTRIBUTED;
  const answer = resolveRange(cast, covers);
  if (finding.rule !== 'quoted-as') remember(cast, covers, answer);
  return answer;
}

function resolveRange(cast: Cast, range: Range): Answer {
  const { reading } = cast;
  const first = reading.tokens[range[0]]!;
  const pronoun = range[1] - range[0] === 1 ? resolvePronoun(cast, range[0], first.lower) : null;
  if (pronoun) return pronoun;
  const parts = partsOf(reading, range);
  return namedPerson(cast, parts) ?? described(cast, range, parts) ?? body(cast, range, parts);
}

function remember(cast: Cast, range: Range, answer: Answer): void {
  cast.spoken.push({
    at: range[0],
    sentence: cast.sentenceOf(range[0]),
    speaker: answer.speaker,
    person: answer.person ?? false,
    plural: answer.plural ?? false,
    document: answer.document ?? answer.classed.sourceClass === 'document',
    gender: answer.gender ?? null,
    classed: answer.classed,
    words: textOf(cast.reading, range).toLowerCase(),
  });
}

/** A person with a name in the source: full, last or first name, with or without a title. */
function namedPerson(cast: Cast, parts: Parts): Answer | null {
  const { reading } = cast;
  if (!parts.name || (parts.article !== null && !parts.before)) return null;
  const written = personName(reading, parts.name);
  const before = reading.tokens.slice(...(parts.before ?? [0, 0])).map(bare);
  const wanted = genderOf(reading, parts.before, '');
  const person = findByName(cast, written, parts.name[0], wanted);
  if (person === 'unsure')
    return {
      speaker: null,
      reason: null,
      classed: classOfPerson(roleBefore(reading, parts.before), null),
      person: true,
    };
  if (person)
    return bodyOfThatName(cast, person, parts) ?? answerOf(person, written, reading, parts);
  const titled = before.length > 0 && roleBefore(reading, parts.before) !== null;
  const honoured = before.some((word) =>
    /^(?:mr|mrs|ms|dr|sir|dame|lord|lady|judge|justice|king|queen|pope|prince|princess|sen|rep|gen)\.?$/.test(
      word,
    ),
  );
  if (!titled && !honoured) return null;
  const role = roleBefore(reading, parts.before) ?? roleAfter(reading, parts.after);
  return {
    speaker: { name: written, role },
    reason: { rule: 'as-written', words: [written] },
    classed: classOfPerson(role, null),
    person: true,
    gender: genderOf(reading, parts.before, ''),
  };
}

/** Two capitalised words that are no person: a firm by its *Inc.*, or a body by its apposition. */
function bodyOfThatName(cast: Cast, person: Person, parts: Parts): Answer | null {
  const { text } = cast.reading;
  if (person.role !== null || person.gender !== null || person.rank !== null) return null;
  const at = text.search(
    new RegExp(`${escaped(person.name)},? (?:Inc|Corp|Ltd|plc|LLC|PLC|Group|Co|SA|AG|NV)\\b`, 'u'),
  );
  if (at >= 0) {
    const firm =
      /^.*?(?:Inc|Corp|Ltd|plc|LLC|PLC|Group|Co|SA|AG|NV)\b\.?/u.exec(text.slice(at))?.[0] ??
      person.name;
    return {
      speaker: { name: firm, role: null },
      reason: { rule: 'as-written', words: [person.name] },
      classed: classOfBody(firm),
    };
  }
  const apposition = parts.after ? textOf(cast.reading, parts.after) : '';
  const classed = apposition === '' ? null : classOfBody(apposition);
  if (
    !classed ||
    !/^(?:organisation|media|official)$/.test(classed.sourceClass) ||
    classed.reason.rule === 'office'
  )
    return null;
  return {
    speaker: { name: person.name, role: null },
    reason: { rule: 'as-written', words: [person.name] },
    classed,
  };
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function answerOf(person: Person, written: string, reading: ReadingOfText, parts: Parts): Answer {
  const role = person.role ?? roleBefore(reading, parts.before) ?? person.rank;
  const full = written.toLowerCase() === person.name.toLowerCase();
  return {
    speaker: { name: person.name, role },
    reason: full
      ? { rule: 'full-name', words: [person.name] }
      : { rule: 'partial-name', words: [written, person.name] },
    classed: classOfPerson(person.role ?? roleBefore(reading, parts.before), person.rank),
    person: true,
    gender: person.gender,
  };
}

/** The person with this full, last or first name; `unsure` when two people share it and neither stands nearer. */
function findByName(
  cast: Cast,
  written: string,
  at: number,
  gender: Spoken['gender'],
): Person | 'unsure' | null {
  const lower = written.toLowerCase();
  const exact = cast.people.find((person) => person.name.toLowerCase() === lower);
  if (exact) return exact;
  const words = lower.split(/\s+/);
  const last = words.at(-1)!;
  let sharing = cast.people.filter(
    (person) =>
      person.last === last && (words.length === 1 || person.first.startsWith(words[0]!.charAt(0))),
  );
  if (sharing.length === 0 && words.length === 1)
    sharing = cast.people.filter((person) => person.first === last);
  if (sharing.length > 1 && gender)
    sharing = sharing.filter((person) => person.gender === gender || person.gender === null);
  if (sharing.length > 1 && gender && sharing.some((person) => person.gender === gender)) {
    sharing = sharing.filter((person) => person.gender === gender);
  }
  if (sharing.length <= 1) return sharing[0] ?? null;
  if (gender) return 'unsure';
  return nearest(cast, sharing, at) ?? 'unsure';
}

/** Of two people with one surname the one whose full name stood last before, when the other's is far. */
function nearest(cast: Cast, people: readonly Person[], at: number): Person | null {
  const sentence = cast.sentenceOf(at);
  const near = people.filter((person) =>
    person.at.some((place) => place <= at && sentence - cast.sentenceOf(place) <= NEAR_SENTENCES),
  );
  if (near.length === 1) return near[0]!;
  const before = people.filter((person) => person.at.some((place) => place <= at));
  return before.length === 1 ? before[0]! : null;
}

/** Within this many sentences a full name settles who of two namesakes is meant. */
const NEAR_SENTENCES = 4;

/** *The ministry*, *that agency*, *the spokesman*, *the statement*: who or what was named before. */
function described(cast: Cast, range: Range, parts: Parts): Answer | null {
  const { reading } = cast;
  const core = reading.tokens.slice(...parts.core);
  if (parts.article !== 'the' && parts.article !== 'that') return null;
  if (core.some((token) => token.pos === 'PROPN') || core.length > 3) return null;
  const sentence = cast.sentenceOf(range[0]);
  const { head } = parts;
  const text = textOf(reading, range);
  if (
    !/^(?:statement|letter|memo|message|tweet|post|email|release|note|report|document|filing|lawsuit|complaint|article|study|paper)$/.test(
      head,
    ) ||
    /^(?:paper)$/.test(head)
  ) {
    const person = cast.people.filter(
      (one) =>
        one.role !== null && roleHas(one.role, head) && one.at.some((place) => place < range[0]),
    );
    if (person.length === 1)
      return {
        ...answerOf(person[0]!, '', reading, parts),
        reason: { rule: 'by-role', words: [text, person[0]!.name] },
      };
    const before = lastSpoken(
      cast.spoken,
      sentence,
      DESCRIPTION_REACH,
      (one) => one.speaker !== null && !one.person && nameHas(one, head),
    );
    if (before) return inKind(again(before, text), head);
    const named = bodyNamed(cast, head, range[0]);
    if (named)
      return {
        speaker: { name: named, role: null },
        reason: { rule: 'by-description', words: [text, named] },
        classed: classOfBody(named),
      };
    return lastOfItsKind(cast, sentence, head, text);
  }
  const issuer = lastSpoken(
    cast.spoken,
    sentence,
    ISSUER_REACH,
    (one) => one.speaker !== null && !one.document,
  );
  const classed = classOfBody(text);
  if (!issuer || classed.sourceClass !== 'document') return null;
  return {
    speaker: issuer.speaker,
    reason: { rule: 'issuer', words: [text, issuer.speaker!.name] },
    classed,
    document: true,
  };
}

/** *The statement* is that of a source at most this many sentences before. */
const ISSUER_REACH = 3;

/** *The company*, *the agency*: the firm or office that spoke last, when its name does not hold the word. */
function lastOfItsKind(cast: Cast, sentence: number, head: string, text: string): Answer | null {
  const kind = /^(?:company|firm|group|organi[sz]ation|club|union|charity|association)$/.test(head)
    ? 'organisation'
    : /^(?:agency|ministry|department|authority|office|regulator)$/.test(head)
      ? 'official'
      : null;
  const before =
    kind &&
    lastSpoken(
      cast.spoken,
      sentence,
      KIND_REACH,
      (one) =>
        one.speaker !== null && !one.person && !one.document && one.classed.sourceClass === kind,
    );
  if (!before || (FIRM.test(head) && NO_FIRM.test(before.speaker!.name))) return null;
  return again(before, text);
}

const FIRM = /^(?:company|firm)$/;

/** A body that says by its name that it is no firm: *the company* must be another one. */
const NO_FIRM =
  /\b(?:institute|university|college|school|union|association|foundation|council|committee|museum|hospital|charity|society|federation|party|club|academy|observatory)\b/i;

/** *The company* without a name of its own is settled by what stands at most this many sentences before. */
const KIND_REACH = 12;

function roleHas(role: string, head: string): boolean {
  return role
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .includes(head);
}

const SAME_KIND: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    paper: /\b(?:newspaper|paper|times|post|journal|herald|tribune|gazette|guardian|daily|news)\b/i,
    newspaper:
      /\b(?:newspaper|paper|times|post|journal|herald|tribune|gazette|guardian|daily|news)\b/i,
  }),
);

function nameHas(one: Spoken, head: string): boolean {
  const name = `${one.speaker?.name ?? ''} ${one.words}`;
  const kind = SAME_KIND.get(head);
  if (kind) {
    const { sourceClass } = one.classed;
    const plain = sourceClass === 'organisation' && !hasKnownHead(name);
    return sourceClass === 'media' || plain || kind.test(name);
  }
  return name
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .includes(head);
}

/** Who is called *the paper* is a medium, whatever the name says. */
function inKind(answer: Answer, head: string): Answer {
  if (!/^(?:news)?paper$/.test(head)) return answer;
  return { ...answer, classed: { sourceClass: 'media', reason: { rule: 'media', words: [head] } } };
}

/** Whether the name says what kind of body it is. */
function hasKnownHead(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => ORGANISATIONS.has(word));
}

function again(before: Spoken, words: string): Answer {
  return {
    speaker: before.speaker,
    reason: { rule: 'by-description', words: [words, before.speaker!.name] },
    classed: before.classed,
    person: before.person,
    gender: before.gender,
  };
}

/** A body with a proper name that holds the word: *the board* after *Georgia Board of Pharmacy*. */
function bodyNamed(cast: Cast, head: string, at: number): string | null {
  const { tokens, text } = cast.reading;
  for (let place = at - 1; place >= 0; place -= 1) {
    const token = tokens[place]!;
    if (token.lower !== head || !/^\p{Lu}/u.test(token.text)) continue;
    let from = place;
    while (from > 0 && /^\p{Lu}/u.test(tokens[from - 1]!.text) && tokens[from - 1]!.text !== 'The')
      from -= 1;
    let to = place + 1;
    while (
      to + 1 < tokens.length &&
      /^(?:of|for|on|and)$/.test(tokens[to]!.lower) &&
      /^\p{Lu}/u.test(tokens[to + 1]!.text)
    ) {
      to += 2;
      while (to < tokens.length && /^\p{Lu}/u.test(tokens[to]!.text)) to += 1;
    }
    if (to - from > 1) return text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  }
  return null;
}

/** A body, a state, a document or unnamed persons. */
function body(cast: Cast, range: Range, parts: Parts): Answer {
  const { reading } = cast;
  const said = speechNoun(cast, range);
  if (said) return said;
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

/** *Lattice Peak* → *Lattice Peak Inc.*, when the article gives it. */
function firmName(text: string, name: string): string | null {
  const at = /^\p{Lu}/u.test(name) ? text.indexOf(`${name} `) : -1;
  for (let from = at; from >= 0; from = text.indexOf(`${name} `, from + 1)) {
    const suffix = /^(?:Inc|Corp|Ltd|plc|LLC|PLC)\b\.?/u.exec(
      text.slice(from + name.length + 1),
    )?.[0];
    if (suffix) return `${name} ${suffix}`;
  }
  return null;
}

/** *Norway and Sweden*, *Russia and the ministry*: several sources are no one speaker. */
function coordinated(reading: ReadingOfText, parts: Parts): boolean {
  const tokens = reading.tokens.slice(...parts.core);
  const and = tokens.findIndex((token) => token.lower === 'and');
  if (and > 0 && tokens[0]!.lower === 'both') return true;
  const sides = [tokens[and - 1]?.lower ?? '', tokens.at(-1)?.lower ?? ''];
  return and > 0 && sides.every((side) => STATES.has(side) || CAPITALS.has(side));
}

/** *Recent assertions from South Korea's military*: who asserts is the speaker. */
function speechNoun(cast: Cast, range: Range): Answer | null {
  const { reading } = cast;
  const tokens = reading.tokens.slice(...range);
  const at = tokens.findIndex((token) => SPEECH.test(token.lower));
  if (at < 0 || at > 3 || !/^(?:from|by|of)$/.test(tokens[at + 1]?.lower ?? '')) return null;
  const own: Range = [range[0] + at + 2, range[1]];
  return own[1] > own[0] ? resolveRange(cast, own) : null;
}

const SPEECH =
  /^(?:assertions?|claims?|comments?|remarks?|warnings?|allegations?|accusations?|complaints?|words|promises?|pledges?|predictions?|demands?)$/;

/** A document stands for who issued it, when the article says who; else for itself. */
function document(cast: Cast, range: Range, parts: Parts, classed: Classed): Answer {
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

/** A capital that names: not the first word of a sentence unless it never stands in lower case. */
function hasName(cast: Cast, parts: Parts): boolean {
  const { tokens, text } = cast.reading;
  const first = cast.clauses[cast.sentenceOf(parts.core[0])]?.sentence.from;
  for (let at = parts.core[0]; at < parts.core[1]; at += 1) {
    const token = tokens[at]!;
    if (!/^\p{Lu}/u.test(token.text)) continue;
    if (at !== first) return true;
    const alone = parts.core[1] - parts.core[0] === 1;
    if (!alone) continue;
    if (token.pos === 'PROPN' && !text.includes(` ${token.lower}`) && !/[^s]s$/.test(token.lower))
      return true;
  }
  return false;
}

/** *South Korea's UN envoy*: a post of one, without a name. Several officials stay unnamed. */
function soloOffice(cast: Cast, parts: Parts, text: string): Speaker | null {
  if (isPlural(cast.reading, parts) || parts.article === 'a') return null;
  return /^(?:envoy|ambassador|minister|president|governor|mayor|secretary|commissioner|sheriff)$/.test(
    parts.head,
  ) && /\p{Lu}/u.test(text)
    ? { name: text, role: null }
    : null;
}

function isPlural(reading: ReadingOfText, parts: Parts): boolean {
  return (
    /s$/.test(parts.head) &&
    !/(?:ss|us|is|news)$/.test(parts.head) &&
    !reading.tokens.slice(...parts.core).every((token) => token.pos === 'PROPN')
  );
}

/** *A spokesman for the Department of Labor*, *a White House spokeswoman*: the body, role *spokesperson*. */
function spokesBody(cast: Cast, parts: Parts): Answer | null {
  const { reading } = cast;
  const tokens = reading.tokens.slice(...parts.core);
  const at = tokens.findIndex((token) => SPOKESPERSONS.has(bare(token)));
  if (at < 0) return null;
  const after = /^(?:for|of|from|at|with)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : -1;
  const range: Range =
    after > 0 ? [parts.core[0] + after, parts.core[1]] : [parts.core[0], parts.core[0] + at];
  const text = textOf(reading, range)
    .replace(/^(?:the|an?)\s+/i, '')
    .replace(/['’]s$/, '');
  const classed = classOfBody(text, 'spokesperson');
  if (!/\p{Lu}/u.test(text) && (text === '' || classed.sourceClass !== 'official')) {
    return { speaker: null, reason: null, classed };
  }
  return {
    speaker: {
      name: cast.acronyms.get(text) ?? firmName(reading.text, text) ?? text,
      role: 'spokesperson',
    },
    reason: { rule: 'speaks-for', words: [textOf(reading, parts.core)] },
    classed,
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

/** *Kyiv* → *Ukraine* when the article names that state; the state itself as written; null for anything else. */
function stateName(cast: Cast, text: string): string | null {
  const lower = text.toLowerCase();
  if (/^(?:north|south)$/.test(lower) && cast.reading.text.includes(`${text} Korea`))
    return `${text} Korea`;
  const names = CAPITALS.get(lower);
  if (names) return names.find((name) => cast.reading.text.includes(name)) ?? text;
  return STATES.has(lower) ||
    /^(?:north|south) korea$|^(?:saudi arabia|united states|united kingdom)$/.test(lower)
    ? text
    : null;
}

function tokensIn(reading: ReadingOfText, [start, end]: readonly [number, number]): Range {
  const from = lowerBound(reading, start);
  return [from, lowerBound(reading, end)];
}

/** Index of the first token that starts at or after the offset. */
function lowerBound({ tokens }: ReadingOfText, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
