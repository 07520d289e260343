import type { OriginalKind } from '../../model';
import {
  addressFor,
  fromLine,
  isFrontPage,
  linkParty,
  outletParty,
  type Candidate,
} from '../candidate';
import { hostOf } from '../http-address';
import {
  EVENT,
  FIRST_REPORTED_BEFORE,
  INTERVIEW,
  REPORTED_AFTER,
  REPORTED_BEFORE,
  SPEECH,
  TOLD,
} from '../markers';
import { outletMentions, type OutletMention } from '../outlets';
import { isStoryLink } from '../story-links';
import type { LineLink, SourceLine } from '../source-lines';

/** A cue stands this near to the name that it credits. */
const CUE_REACH = 90;
const AFTER_REACH = 80;
/** An outlet's name at the head of a line of references. */
const LONGEST_NAME = 50;
/** An everyday word counts as an outlet only with a word like this beside it. */
const OUTLET_WORD = /^['’s]* (magazine|newspaper|news|website|network)\b/i;

const OUTLET_WORD_BEFORE =
  /\b(magazine?|newspaper|website|zeitung|sender|portal|journal|quotidien|hebdomadaire|diario|peri[óo]dico|revista|rivista|quotidiano|giornale|jornal|газет\p{L}+|издани\p{L}+|видання\p{L}*)[\s“„«"]+$/iu;
/** What parts two outlets of one list: "NDR, WDR und „Süddeutscher Zeitung“". */
const LISTED =
  /^[“”"»’]?\s*(?:,|;|\/|,?\s*(?:and|und|et|y|e|и|та|і|sowie))\s*(?:the |der |die |dem |le |la |el |il |al |à )?[„“«"‘]?$/iu;
/** What closes the marks around a name. */
const CLOSING_MARK = /^[“”"»』」》]/;

/** "(via The Hill)" credits one quotation, not the story. */
const ASIDE = /\b(via|per|citing|quoting)\W*$/i;

/** Outlets that a passage credits for what it says: "told WXIA-TV", "according to Axios", "as Bloomberg reported". */
export function creditedOutlets(line: SourceLine): Candidate[] {
  if (!line.prose) return [];
  const found: Candidate[] = [];
  let last: { end: number; kind: OriginalKind } | null = null;
  for (const mention of outletMentions(line.text)) {
    const isListed = last !== null && LISTED.test(line.text.slice(last.end, mention.start));
    const candidate = credit(line, mention, isListed ? (last?.kind ?? null) : null);
    if (candidate) found.push(candidate);
    last = candidate && { end: mention.end, kind: candidate.kind };
  }
  return found;
}

/** `listed` is the kind of the credit that the outlet before this one has, where the two stand in one list. */
function credit(
  line: SourceLine,
  mention: OutletMention,
  listed: OriginalKind | null,
): Candidate | null {
  const { outlet, start, end } = mention;
  if (outlet.organisation) return null;
  const before = line.text.slice(Math.max(0, start - CUE_REACH), start);
  const after = line.text.slice(end, end + AFTER_REACH).replace(CLOSING_MARK, '');
  const sentence = sentenceAround(line.text, start, end);
  const links = line.links.filter((link) => link.start < sentence[1] && link.end > sentence[0]);
  const url = addressFor(outlet, links);
  if (outlet.common && url === null && !isMeant(line, mention)) return null;
  const party = outletParty(outlet, url);
  if (FIRST_REPORTED_BEFORE.test(before))
    return fromLine('reported-by', 'article', party, line, sentence, 0.65);
  const kind = cueKind(before, after) ?? listed;
  if (kind === 'reported-by' && url !== null && line.lead && !ASIDE.test(before))
    return fromLine(kind, 'article', party, line, sentence, 0.55);
  return kind && fromLine(kind, 'claim', party, line, sentence, url ? 0.85 : 0.75);
}

/** Whether an everyday word is the outlet's name here: an outlet's word beside it, marks around it, a capital within. */
function isMeant({ text, language }: SourceLine, { start, end }: OutletMention): boolean {
  const before = text.slice(0, start);
  if (OUTLET_WORD.test(text.slice(end)) || OUTLET_WORD_BEFORE.test(before)) return true;
  if (/[“„«‘‚『「《"]$/u.test(before) && /^[”“»’‘』」》"]/u.test(text.slice(end))) return true;
  // English writes headlines and German all nouns with a capital.
  return language !== 'en' && language !== 'de' && /[\p{L},] $/u.test(before);
}

function cueKind(before: string, after: string): OriginalKind | null {
  if (INTERVIEW.test(before)) return 'interview';
  if (TOLD.test(before)) return 'told-outlet';
  if (REPORTED_BEFORE.test(before) || REPORTED_AFTER.test(after)) return 'reported-by';
  return null;
}

/** Links in the story to another outlet's story: what the passage rests on. */
export function linkedStories(line: SourceLine): Candidate[] {
  if (!line.prose) return [];
  return line.links.flatMap((link) => {
    if (isFrontPage(link.href) || !isStoryLink(link.href) || hostOf(link.href) === null) return [];
    const party = linkParty(link.href, null);
    const words = sentenceAround(line.text, link.start, link.end);
    if (isReference(line, link) || (line.language === 'en' && !bearsClaim(line, link, words)))
      return [];
    return [fromLine('inline-link', 'claim', party, line, words, party.known ? 0.7 : 0.5)];
  });
}

/** A line of a list of sources ("Outlet, Title, date") says nothing of its own. */
function isReference({ text }: SourceLine, { start, end }: LineLink): boolean {
  const rest = text.slice(0, start) + text.slice(end);
  return (
    end - start > rest.length && start <= LONGEST_NAME && /^[,.]?\s/.test(`${text.slice(end)} `)
  );
}

/** Whether a linked passage rests on the link: it tells an event or speech. Figures and nouns link background reading. */
function bearsClaim(
  { text }: SourceLine,
  { start, end }: LineLink,
  words: readonly [number, number],
): boolean {
  const anchor = text.slice(start, end);
  if (SPEECH.test(text.slice(...words))) return true;
  return EVENT.test(anchor) && !/[\d$€£]/.test(anchor);
}

/** The sentence around a stretch of a line, roughly: what the reader is shown as evidence. */
export function sentenceAround(text: string, start: number, end: number): [number, number] {
  const before = [...text.slice(0, start).matchAll(/[.!?]["”»]?\s+(?=[\p{Lu}"“«])|[。！？]/gu)].at(
    -1,
  );
  const after = /[.!?]["”»]?(?=\s+[\p{Lu}"“«]|$)|[。！？]/u.exec(text.slice(end));
  return [
    before ? before.index + before[0].length : 0,
    after ? end + after.index + after[0].length : text.length,
  ];
}
