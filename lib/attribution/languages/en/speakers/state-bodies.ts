import { OFFICIAL_POSTS } from '../lexicon/roles';
import { classOfName } from './class-of-name';

/** Words that, before a post, say that its holder serves a state: *police chief*, *county manager*. */
export const STATE_WORD =
  /^(?:government|police|army|navy|military|kremlin|pentagon|ministry|embassy|cabinet|parliament|parliamentary|senate|congressional|federal|cia|fbi|commission|agency|treasury|court|sheriff|intelligence|house|county|city|town|borough|district|council|municipal|national-security|state|presidential|ministerial|consular|port|fire|prison|school-board)$/;

/** Whether the words name a body of a state: *the council*, *House Ways and Means Committee*, *the Treasury*. */
export function isBodyOfState(words: readonly string[]): boolean {
  const named = words.filter((word) => !/^(?:the|an?|its|his|her|their)$/.test(word));
  if (named.length === 0 || OFFICIAL_POSTS.has(named.at(-1)!)) return false;
  if (named.length === 1 && named[0] === 'board') return false;
  if (named.some((word) => /^(?:university|college)$/.test(word))) return false;
  const level =
    named.length > 1 && LEVEL.test(named.at(-1)!) && named.some((word) => OF_MEMBERS.test(word));
  if (level) return false;
  const { sourceClass, reason } = classOfName(named, 'body', named.join(' '));
  return sourceClass === 'official' && reason.rule !== 'state';
}

/** *the bakers' union state secretary*: the level of a body of members, and no state. */
const LEVEL = /^(?:state|city|county|district|national|federal|regional|provincial|local)$/;
const OF_MEMBERS = /^(?:union|unions|party|league|association|federation|guild|society)$/;
