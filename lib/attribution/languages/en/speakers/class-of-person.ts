import { OFFICIAL_BODIES, ORGANISATIONS } from '../lexicon/bodies';
import { OFFICIAL_POSTS, SPOKESPERSONS } from '../lexicon/roles';
import { STATES } from '../lexicon/states';
import { classOfBody } from './class-of-body';
import { classed, plainWords, type Classed } from './classed';

/** The class of a named person by the post; a spokesperson has the class of the body they speak for. */
export function classOfPerson(role: string | null, rank: string | null): Classed {
  const words = plainWords(role ?? '');
  const spokes = words.find((word) => SPOKESPERSONS.has(word));
  if (role && spokes) return classOfBody(role, 'spokesperson');
  const former = words.some((word) => /^(?:former|ex|retired|onetime|ex-.+)$/.test(word));
  const post = words.find((word, at) => OFFICIAL_POSTS.has(word) && !privatePost(words, at));
  if (role && post && !former) return classed('official', 'post', [role]);
  if (role && !former && isStateRole(words)) return classed('official', 'post', [role]);
  if (rank && !role) return classed('official', 'rank', [rank]);
  return role ? classed('person', 'named-role', [role]) : classed('person', 'named');
}

const ALWAYS_OFFICE =
  /^(?:ambassador|envoy|minister|senator|sen\.?|rep\.?|congressman|congresswoman|mp|lawmaker|judge|justice|sheriff|mayor|diplomat|premier|councillor|cllr|pc|legislator)$/;

/** *president of a company*, *vice president of sales*, *attorney for the family*, *general manager*. */
function privatePost(words: readonly string[], at: number): boolean {
  const word = words[at]!;
  if (ALWAYS_OFFICE.test(word)) return false;
  const rest = words.slice(at + 1);
  if (rest.some((other) => ORGANISATIONS.has(other) && !OFFICIAL_BODIES.has(other))) return true;
  if (
    words
      .slice(0, at)
      .some(
        (other) =>
          ORGANISATIONS.has(other) ||
          (/^(?:defense|defence|divorce|civil)$/.test(other) && word === 'attorney'),
      )
  )
    return true;
  if (word === 'general')
    return words[at - 1] !== 'attorney' && rest.length > 0 && !/^(?:of|in)$/.test(rest[0]!);
  if (word === 'attorney')
    return (
      words[at + 1] !== 'general' &&
      !words.some((other) => /^(?:u\.s\.?|us|district|state|county|city)$/.test(other))
    );
  if (word === 'secretary')
    return words[at - 1] === 'press'
      ? !words.some((other) =>
          /^(?:white|house|government|presidential|ministry|pentagon)$/.test(other),
        )
      : words[at - 1] === 'general' || words[at + 1] === 'general' || words[at - 1] === 'executive';
  if (word === 'president')
    return rest[0] === 'of' && !rest.some((other) => STATES.has(other)) && rest.length > 1;
  if (word === 'officer')
    return (
      words[at - 1] !== 'police' &&
      words.some((other) =>
        /^(?:chief|executive|medical|operating|financial|technology)$/.test(other),
      )
    );
  if (/^(?:king|queen)$/.test(word)) return rest.length > 0 && rest[0] !== 'of';
  return false;
}

const STATE_ROLE =
  /^(?:government|police|army|navy|military|kremlin|pentagon|ministry|embassy|cabinet|parliament|parliamentary|senate|congressional|federal|cia|fbi|commission|agency|treasury|court|sheriff|intelligence|house|joint|county|city|council|municipal|national|state|public)$/;

const STATE_POST =
  /^(?:director|chief|head|chairman|chairwoman|chair|leader|deputy|adviser|advisor|minister|aide|co-chair|counsel)$/;

function isStateRole(words: readonly string[]): boolean {
  const post = words.some((word) => STATE_POST.test(word));
  if (
    !post ||
    words.some((word) =>
      /^(?:university|company|campaign|party|analyst|professor|scientist|expert|nominee|candidate|nominees|historian|strategist)$/.test(
        word,
      ),
    )
  )
    return false;
  return words.some((word) => STATE_ROLE.test(word));
}
