import { MEDIA_NAMES, OFFICIAL_BODIES, ORGANISATIONS } from '../lexicon/bodies';
import { OTHER_POSTS } from '../lexicon/roles';
import { hasName } from './body-names';
import type { BodyPhrase } from './body-phrase';
import type { Cast } from './cast';
import type { Classed } from './classed';
import { isClubOrFirm, kindOf } from './kinds';
import type { Parts } from './parts';
import { personName } from './people';
import { bare } from './words';

/** Whether the phrase says which body is meant: by a name, or by a common noun with a modifier (*the port authority*). */
export function saysWhich(
  cast: Cast,
  parts: Parts,
  phrase: BodyPhrase,
  { sourceClass }: Classed,
  plural: boolean,
): boolean {
  const [from, to] = phrase.name;
  const { tokens } = cast.reading;
  if (phrase.proper)
    return (
      hasName(cast, { ...parts, core: phrase.name }) &&
      !(plural && sourceClass !== 'media' && to - from === 1)
    );
  if (plural || parts.article === 'a' || !/^(?:official|organisation|media)$/.test(sourceClass))
    return false;
  const owned = tokens.slice(...parts.core).some(({ text }) => /^['’]s?$/.test(text));
  const named =
    tokens.slice(from, phrase.head).some(({ text }) => /^\p{Lu}/u.test(text)) ||
    hasName(cast, { ...parts, core: [Math.max(from, parts.core[0]), parts.core[1]] });
  if (OTHER_POSTS.has(parts.head) || !BODIES.some((set) => set.has(bare(tokens[phrase.head]!))))
    return false;
  if (isClubOrFirm(parts.head) && !owned) return false;
  if (kindOf(parts.head)?.sourceClass === 'media') return false;
  if (/^(?:wing|faction)$/.test(parts.head) && phrase.name[1] - 1 === phrase.head) return false;
  if (!named && kindOf(parts.head) && phrase.head === from) return false;
  if (!named && tokens.slice(from, phrase.head).every(({ lower }) => OF_ROLE.test(lower))) {
    if (phrase.head > from && UNNAMED_BODY.test(parts.head)) return false;
  }
  return (
    named ||
    ((parts.article !== null || isOwned(cast, parts)) &&
      !UNNAMED_BODY.test(personName(cast.reading, phrase.name)))
  );
}

function isOwned(cast: Cast, { core }: Parts): boolean {
  return cast.reading.tokens
    .slice(...core)
    .some(({ text, lower }) => /^['’]s?$/.test(text) || lower === 'state');
}

/** *the ruling party*: what a body does in its state names it to those who know. */
const OF_ROLE = /^(?:the|ruling|governing|opposition|rival|parent|main|largest|junior|senior)$/;

/** Words that say what kind of body it is and not which: no name. */
const UNNAMED_BODY =
  /^(?:company|firm|group|organi[sz]ation|office|institute|association|body|trust|union|club|team|party|bank|board|school|hospital|newspaper|paper|magazine|charity|foundation|federation|coalition|alliance|network|movement|league|initiative|task force)$/i;

const BODIES = [OFFICIAL_BODIES, ORGANISATIONS, MEDIA_NAMES];
