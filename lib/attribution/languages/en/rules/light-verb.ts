import type { Chunk } from '../chunk';
import type { Candidate, Clause } from '../statement';
import { contentEnd } from '../extent';
import { DOCUMENTS, OFFICIAL_BODIES, ORGANISATIONS } from '../lexicon/bodies';
import { PERSON_NOUNS } from '../lexicon/person-nouns';
import { OFFICIAL_POSTS } from '../lexicon/roles';
import { PERSONAL, TIMES } from '../lexicon/words';
import { subjectBefore } from '../subject';
import { borrowedSubject } from './borrowed-subject';
import { atVerbs, candidate } from './candidate';

const LIGHT =
  /^(?:express|voice|raise|issue|make|give|offer|deliver|cast|share|announce|reiterate|repeat|declare|state|convey|claim|sound|send|signal|show|have|renew)/;
const LIGHT_FORMS =
  /^(?:made|makes|making|gave|given|gives|giving|sent|had|has|have|showed|shown|cast)$/;
/** What is expressed, raised or made: the noun carries the saying. */
const SPEECH_NOUN =
  /^(?:concerns?|doubts?|questions?|hopes?|fears?|worry|worries|support|opposition|confidence|regret|regrets|frustration|anger|outrage|alarm|skepticism|scepticism|disappointment|optimism|interest|criticism|warnings?|claims?|promises?|pledges?|vows?|statement|allegations?|accusations?|appeals?|calls?|demand|demands|objections?|complaints?|surprise|dismay|sympathy|gratitude|thanks|condolences|belief|willingness|reservations|intention|commitment|desire|displeasure|relief|responsibility|disgust|remorse|fear|astonishment|assurances?)$/;

/** Verbs that leave the saying to their noun, and such nouns with the words that can follow: *took aim at*. */
const GIVING =
  /^(?:(?:ma[dk]e|t(?:a|oo)k|g[ai]ve)(?:s|n)?|making|taking|giving|(?:offer|deliver|sound|issue|launch|level|direct|aim)\w*)$/;
const GIVEN_NOUNS: readonly (readonly [noun: RegExp, links: RegExp])[] = [
  [/^(?:swipe|shot|jab|dig|potshot)s?$|^aim$/, /^at$/],
  [/^(?:mention|assessments?|critiques?)$/, /^of$/],
  [/^(?:issue|exception)$/, /^(?:with|to)$/],
  [/^(?:comment|remark|opinion|argument|note|detail)s?$/, /^(?:about|on)$/],
  [/^(?:suggestion|observation|prediction|argument|remark|point|case)s?$/, /^that$/],
  [/^case$/, /^(?:for|against)$/],
  [/^(?:attack|broadside)s?$/, /^(?:on|against)$/],
  [/^praise$/, /^(?:for|on)$/],
];
/** *has the impression that*, *takes the view that*, *reached the conclusion that*. */
const HOLDING =
  /^(?:c[ao]m(?:es?|ing)|ha(?:s|d|ve|ving)|h[eo]ld(?:s|ing)?|t(?:a|oo)kes?n?|taking|shares?d?|sharing|reach\w*|dr[ae]wn?|draws|float\w*|advanc\w+|push\w*)$/;
const HELD_NOUN =
  /^(?:view|belief|impression|conclusion|feeling|sense|opinion|position|conviction|suspicion|idea|notion|theory|rumou?r|doubt)s?$/;
/** Nouns that say what follows *about* with most verbs. */
const TOLD_NOUN = /^(?:comments?|remarks?|words|arguments?|statements?|jokes?|details?|opinions?)$/;
/** *has intensified its criticism of*: what one does with one's own judgement. */
const OWN_JUDGEMENT = /^(?:criticism|condemnation|denunciation|opposition|attacks?)$/;
/** *threw her support behind*. */
const LENDING = /^(?:th?r[eo]w(?:s|n|ing)?|len[dt](?:s|ing)?|pledg\w+|extend\w*|offer\w*)$/;

/** Whether the verb group at `at` and the noun at `place` together are a verb of saying. */
function says({ chunks, reading }: Clause, at: number, place: number): boolean {
  const { head: verb, verb: group } = chunks[at]!;
  const noun = chunks[place]!;
  const link = chunks[place + 1]!.head;
  if ((LIGHT.test(verb) || LIGHT_FORMS.test(verb)) && SPEECH_NOUN.test(noun.head)) return true;
  if (
    GIVING.test(verb) &&
    GIVEN_NOUNS.some(([nouns, links]) => nouns.test(noun.head) && links.test(link))
  )
    return true;
  if (link === 'that' && HOLDING.test(verb) && HELD_NOUN.test(noun.head)) return true;
  if (link === 'about' && TOLD_NOUN.test(noun.head))
    return !/[cnr]/.test(group!.cue?.verb.frames ?? '');
  if (noun.head === 'support' && LENDING.test(verb)) return /^(?:to|behind)$/.test(link);
  const owner = reading.tokens[noun.from]!.lower;
  return OWN_JUDGEMENT.test(noun.head) && /^(?:his|her|its|their)$/.test(owner);
}

/** *raised concerns about …*, *expressed hope that …*, *made the claim that …*. */
export function lightVerbs(clause: Clause): Candidate[] {
  const { chunks } = clause;
  return atVerbs(clause, (chunk, at) => {
    if (!chunk.verb || chunk.verb.passive || chunk.verb.negated) return null;
    const noun = nounOf(chunks, at);
    const link = chunks[noun + 1];
    if (chunks[noun]?.kind !== 'NP' || !link || !says(clause, at, noun)) return null;
    const clausal = /^(?:THAT|INF|QUO)$/.test(link.kind);
    if (!clausal && !(link.kind === 'P' && LINKS.test(link.head))) return null;
    const subject =
      (chunk.verb.finite ? subjectBefore(chunks, at) : null) ?? borrowedSubject(clause, at);
    if (!subject || (/^rais/.test(chunk.head) && !isSpeaker(clause, subject.from))) return null;
    const from = clausal ? noun + 1 : noun + 2;
    if (!clausal && isTime(chunks[from])) return null;
    const to = contentEnd(chunks, from, clausal ? 'clause' : 'phrase', false);
    if (to <= from) return null;
    return candidate(clause, {
      rule: 'expressed',
      subject,
      cue: [[at, from]],
      content: [[from, to]],
    });
  });
}

/** *issued a warning on Monday*, *at 3am*. */
function isTime(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'NP' && (TIMES.has(chunk.head) || /^\d/.test(chunk.head));
}

const LINKS = /^(?:about|over|for|of|at|with|to|on|against|regarding|from|in|behind)$/;

/** The chunk of the noun that the verb at `at` leaves the saying to, also in *came to the conclusion*. */
function nounOf(chunks: readonly Chunk[], at: number): number {
  const comes = /^c[ao]m(?:es?|ing)$/.test(chunks[at]!.head) && chunks[at + 1]?.head === 'to';
  return comes ? at + 2 : at + 1;
}

/** Events raise questions too; only who can speak raises them in words. */
export function isSpeaker({ chunks, reading }: Clause, at: number): boolean {
  const chunk = chunks[at]!;
  if (chunk.kind === 'REL' || SPEAKING.some((set) => set.has(chunk.head))) return true;
  const last = reading.tokens[chunk.to - 1];
  return last !== undefined && (last.pos === 'PROPN' || PERSONAL.has(last.lower));
}

const SPEAKING = [PERSON_NOUNS, OFFICIAL_POSTS, OFFICIAL_BODIES, ORGANISATIONS, DOCUMENTS];
