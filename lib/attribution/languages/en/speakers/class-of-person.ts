import { OFFICIAL_POSTS, SPOKESPERSONS } from '../lexicon/roles';
import { wordSet } from '../lexicon/word-set';
import { EXPERT_POSTS, RELATIONS } from '../lexicon/private-roles';
import { CAPITALS, NATIONAL, STATES } from '../lexicon/states';
import { classOfBody } from './class-of-body';
import { classed, plainWords, type Classed } from './classed';
import { servesSeveral } from './intergovernmental';
import { kept } from './lazily';
import { ALWAYS_OFFICE, holdsOffice, isOfficeInWords, isOppositionLeader } from './office-posts';
import { rolePhrases, type RolePhrase } from './role-phrase';
import { isBodyOfState, STATE_WORD } from './state-bodies';

/**
 * The class of a named person by the post, or by the rank or title before the name; a spokesperson has the class of
 * the body they speak for. Who leads a body is a person, except where the body is a state's or of several states.
 */
export function classOfPerson(role: string | null, rank: string | null): Classed {
  return known(`${role ?? ''}\n${rank ?? ''}`, () => classBy(role, rank));
}

const known = kept<Classed>();

function classBy(role: string | null, rank: string | null): Classed {
  const words = plainWords(role ?? '');
  if (role && words.some((word) => SPOKESPERSONS.has(word)))
    return /^congress spokes/i.test(role)
      ? classed('organisation', 'spokesperson', [role])
      : classOfBody(role, 'spokesperson');
  const posts = role === null ? [] : rolePhrases(role);
  if (role && !posts.every(isPrivate) && servesSeveralStates(role))
    return classed('organisation', 'post', [role]);
  if (role && (posts.some(isOffice) || isOppositionLeader(role)))
    return classed('official', 'post', [role]);
  if (rank && !posts.some(isPrivate) && !leadsFirm(rank, posts))
    return classed('official', 'rank', [rank]);
  return role ? classed('person', 'named-role', [role]) : classed('person', 'named');
}

/** *chief executive Capt Voss*: captains of ships and planes keep their title in other posts. */
function leadsFirm(rank: string, posts: readonly RolePhrase[]): boolean {
  return (
    /^capt/i.test(rank) &&
    posts.some(({ head }) =>
      /^(?:executive|manager|director|chairman|president|head)$/.test(head.at(-1) ?? ''),
    )
  );
}

/** *UN human rights chief*, and not *ambassador to the UN* or *South Korea's UN envoy*. */
function servesSeveralStates(role: string): boolean {
  return servesSeveral(role) && !/\bto (?:the )?/i.test(role);
}

function isPrivate({ head, former }: RolePhrase): boolean {
  return former || !isPublic(head.at(-1) ?? '');
}

/** Whether the word may be the post of somebody who speaks for a body: no kinship, no trade, no calling. */
function isPublic(post: string): boolean {
  return (
    !RELATIONS.has(post) && !EXPERT_POSTS.has(post) && !/(?:ologist|ographer|icist)$/.test(post)
  );
}

function isOffice(phrase: RolePhrase): boolean {
  const { head, owner, complement, preposition, former } = phrase;
  const post = head.at(-1) ?? '';
  if (former) return false;
  if (isOfficeInWords(phrase)) return true;
  if (!isPublic(post)) return false;
  if (head.some((word) => ALWAYS_OFFICE.has(word))) return true;
  if (post === 'deputy' && owner.length === 0 && preposition === null) return true;
  if (head.some((word, at) => OFFICIAL_POSTS.has(word) && holdsOffice(phrase, at))) return true;
  if (head.some((word) => COMMANDS.has(word)) && complement.some((word) => UNITS.has(word)))
    return true;
  if (
    (AIDE.test(post) || complement[0] === 'staff') &&
    [...owner, ...complement].some((word) => OFFICIAL_POSTS.has(word))
  )
    return true;
  const modifiers = head.slice(0, -1);
  if (owner.length > 0 && !isBodyOfState(owner) && !owner.some(isState)) return false;
  const complements = OF_BODY.test(preposition ?? '') ? bodiesIn(complement) : [];
  if ([owner, modifiers, ...complements].some(isBodyOfState)) return true;
  const party = [...head, ...complement].some((word) => PARTY.test(word));
  return !party && owner.length === 0 && modifiers.some((word) => STATE_WORD.test(word));
}

/** *the Centre for Maps at the Land Office*: the whole, and what it belongs to. */
function bodiesIn(complement: readonly string[]): (readonly string[])[] {
  const at = complement.lastIndexOf('at');
  return at < 0 || complement.some((word) => /^(?:university|college|school)$/.test(word))
    ? [complement]
    : [complement, complement.slice(0, at), complement.slice(at + 1)];
}

const COMMANDS = wordSet('commander commandant');

/** What armies are made of. */
const UNITS = wordSet(
  'forces army navy fleet brigade battalion regiment division corps squadron flotilla garrison',
);

/** *Norway's army chief*, and not *the party's state president*. */
function isState(word: string): boolean {
  return STATES.has(word) || CAPITALS.has(word) || NATIONAL.test(word) || OFFICIAL_POSTS.has(word);
}

const OF_BODY = /^(?:of|for|at|with|in|on|to|under)$/;

/** Who helps an official speaks for the state too. */
const AIDE = /^(?:aide|advis[eo]r|assistant|deputy|staff|secretary)$/;

const PARTY = /^(?:party|campaign|republican|democratic|democrat|labour|tory|gop|union|club|fc)$/;
