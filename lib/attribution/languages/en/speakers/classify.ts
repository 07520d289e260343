import type { Reason, SourceClass } from '../../../../model';
import { DOCUMENTS, MEDIA_NAMES, OFFICIAL_BODIES, ORGANISATIONS } from '../lexicon/bodies';
import { PERSON_NOUNS } from '../lexicon/person-nouns';
import { OFFICIAL_POSTS, RANKS, SPOKESPERSONS } from '../lexicon/roles';
import { CAPITALS, NATIONAL, STATES } from '../lexicon/states';

/** A class with its reason. */
export interface Classed {
  sourceClass: SourceClass;
  reason: Reason;
}

const classed = (sourceClass: SourceClass, rule: string, words: string[] = []): Classed => ({
  sourceClass,
  reason: { rule, words },
});

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/g, '')
    .split(/[^\p{L}\p{N}.'’&-]+/u)
    .filter(Boolean);
}

/** The class of a named person by the post; a spokesperson has the class of the body they speak for. */
export function classOfPerson(role: string | null, rank: string | null): Classed {
  const words = wordsOf(role ?? '');
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

/** The class of a body, a document, or of the words for unnamed persons. `text` is the noun phrase as written. */
export function classOfBody(text: string, rule = 'body'): Classed {
  const core = text.split(/,|\s(?:who|which|that)\s/)[0] ?? text;
  const words = wordsOf(core);
  const stop = words.findIndex(
    (word, at) => at > 0 && /^(?:of|for|from|at|in|with|by|to|on)$/.test(word),
  );
  const headWords = stop < 0 ? words : words.slice(0, stop);
  const head = headWords.at(-1) ?? '';
  if (
    rule !== 'spokesperson' &&
    /^(?:reports|rumou?rs?|speculation|claims)$/.test(head) &&
    headWords.every((word) =>
      /^(?:reports?|recent|other|further|early|initial|some|new|several|unconfirmed|rumou?rs?|speculation|claims|media|news|press|the)$/.test(
        word,
      ),
    ) &&
    stop < 0
  ) {
    return /^(?:media|news|press)$/.test(headWords.at(-2) ?? '')
      ? classed('media', 'media', [core])
      : classed('unattributed', 'bare-reports', [core]);
  }
  if (rule !== 'spokesperson' && isDocument(headWords))
    return classed('document', 'document', [head]);
  const person = rule === 'spokesperson' ? null : classOfUnnamed(headWords, words, core);
  if (person) return person;
  return classOfName(words, rule, text);
}

function isDocument(words: readonly string[]): boolean {
  const head = headNoun(words);
  return (
    DOCUMENTS.has(head) &&
    !(head === 'post' && words.length > 1) &&
    !/^(?:house)$/.test(words.at(-2) ?? '')
  );
}

/** *people familiar*, *data compiled*: the last word that a list knows, when an adjective or participle follows it. */
function headNoun(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  if (
    LISTS.some((set) => set.has(last)) ||
    words.length < 2 ||
    !/(?:ed|ar|en|ing|ble|ive)$/.test(last)
  )
    return last;
  const before = words.at(-2)!;
  return LISTS.some((set) => set.has(before)) ? before : last;
}

const LISTS = [
  PERSON_NOUNS,
  DOCUMENTS,
  OFFICIAL_BODIES,
  OFFICIAL_POSTS,
  ORGANISATIONS,
  MEDIA_NAMES,
];

/** *Two of them*. */
function isNumber(word: string): boolean {
  return /^(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|\d+%?|percent)$/.test(
    word,
  );
}

/** Persons without a name: officials of a state are official, all others anonymous. */
function classOfUnnamed(
  headWords: readonly string[],
  words: readonly string[],
  core: string,
): Classed | null {
  const head = headNoun(headWords);
  if (SPOKESPERSONS.has(head))
    return classOfName(
      words.filter((word) => !SPOKESPERSONS.has(word)),
      'spokesperson',
      words.join(' '),
    );
  const official =
    /^(?:officials?|lawmakers?|senators?|ministers?|diplomats?|prosecutors?|regulators?|investigators?|congressmen|congresswomen|legislators?|judges?|ambassadors?|envoys?|governors?|mayors?|presidents?|officers?|aides?|advis[eo]rs?|secretary|representatives|mps|leaders?|sheriff|commissioner|general|agents?|detectives?|councillors?|justices)$/.test(
      head,
    );
  if (official) {
    const state = words.some(
      (word) =>
        NATIONAL.test(word) ||
        STATES.has(word) ||
        (OFFICIAL_BODIES.has(word) && word !== 'officials' && word !== 'official') ||
        /^(?:u\.s|administration|government|trump|biden|obama)$/.test(word),
    );
    const office =
      /^(?:lawmakers?|senators?|ministers?|prosecutors?|regulators?|congressmen|congresswomen|legislators?|judges?|ambassadors?|envoys?|governors?|mayors?|presidents?|mps|justices|sheriff|commissioner|councillors?|secretary)$/.test(
        head,
      );
    const org = words.some((word) =>
      /^(?:campaign|company|party|union|group|bank|un|nato|eu|school|university)$/.test(word),
    );
    if (org && !office) return classed('anonymous', 'unnamed', [head]);
    return state || office
      ? classed('official', 'office', [words.join(' ')])
      : classed('anonymous', 'unnamed', [head]);
  }
  if (PERSON_NOUNS.has(head) || isNumber(head)) return classed('anonymous', 'unnamed', [head]);
  const known = LISTS.some((set) => set.has(head));
  const plural = /[^s]s$/.test(head) && !/\p{Lu}/u.test(core.slice(1));
  return plural && !known ? classed('anonymous', 'unnamed', [head]) : null;
}

function classOfName(words: readonly string[], rule: string, text: string): Classed {
  const find = (set: ReadonlySet<string>) =>
    words.find((word) => set.has(word.replace(/\.$/, '')) || set.has(word));
  if (/\bwhite house\b|\bstate department\b|\bsupreme court\b|\bjoint chiefs\b/i.test(text))
    return classed('official', rule, [text]);
  if (/\bunited nations\b|\bu\.n\b/i.test(text)) return classed('organisation', rule, [text]);
  if (/\b(?:associated press|new york times|washington post|wall street journal)\b/i.test(text))
    return classed('media', 'media', [text]);
  const last = words.at(-1) ?? '';
  if (MEDIA_NAMES.has(last) && !/^(?:house|network)$/.test(last))
    return classed('media', 'media', [text]);
  if (ORGANISATIONS.has(last)) return classed('organisation', rule, [text]);
  if (OFFICIAL_BODIES.has(last)) return classed('official', rule, [text]);
  if (words.length <= 3 && words.some((word) => STATES.has(word) || CAPITALS.has(word))) {
    if (
      words.every(
        (word) =>
          STATES.has(word) ||
          CAPITALS.has(word) ||
          /^(?:the|south|north|saudi|united|states|kingdom|new)$/.test(word),
      )
    )
      return classed('official', 'state', [text]);
  }
  const body = find(ORGANISATIONS);
  if (body) return classed('organisation', rule, [text]);
  if (find(OFFICIAL_BODIES) || find(OFFICIAL_POSTS) || find(RANKS))
    return classed('official', rule, [text]);
  if (find(MEDIA_NAMES)) return classed('media', 'media', [text]);
  if (find(STATES)) return classed('official', 'state', [text]);
  return classed(
    rule === 'spokesperson' ? 'organisation' : 'person',
    rule === 'spokesperson' ? rule : 'named',
  );
}
