import { ORGANISATIONS } from '../lexicon/bodies';
import { wordSet } from '../lexicon/word-set';
import { CAPITALS, NATIONAL, STATES } from '../lexicon/states';
import type { RolePhrase } from './role-phrase';
import { isBodyOfState, STATE_WORD } from './state-bodies';

/** Posts that are offices of state wherever they stand. */
export const ALWAYS_OFFICE = wordSet(
  `ambassador envoy minister senator sen sen. rep. congressman congresswoman mp mps lawmaker judge justice sheriff
  mayor diplomat premier councillor councilor cllr councilman councilwoman legislator alderman magistrate governor gov gov.
  taoiseach undersecretary minister-president deputy-minister prosecutor constable coroner
  auditor-general attorney-general solicitor-general governor-general surgeon-general comptroller-general
  mla mlas mna mpa mca td tds tánaiste`,
);

/** Offices of state that no single word of theirs tells. */
const OFFICE_IN_WORDS =
  /^(?:deputy |assistant |acting |former |state |provincial |county |city |country |the )*(?:chief (?:medical|scientific|veterinary|electoral|nursing|returning) (?:officer|advis[eo]r)|returning officer|director (?:of )?public (?:prosecutions|health)|epidemiologist|toxicologist|climatologist|medical examiner|permanent (?:representative|secretary))$/;

/** With capitals it is an office of parliament, without them whoever leads those who are against a government. */
export function isOppositionLeader(role: string): boolean {
  return /^(?:\p{Lu}\p{Ll}+ )?Opposition Leader$|^Leader of (?:the )?Opposition/u.test(role);
}

/** *state epidemiologist*, *director of public prosecutions*: with a word of its own before it it may be a firm's. */
export function isOfficeInWords({ head, owner, complement, preposition }: RolePhrase): boolean {
  const words = head.join(' ');
  if (/\bnational security\b/.test(words)) return true;
  if (owner.some((word) => !NATIONAL.test(word) && !STATES.has(word))) return false;
  const whole = preposition === 'of' ? `${words} of ${complement.join(' ')}` : words;
  if (/epidemiologist|toxicologist|climatologist/.test(words) && !/^state /.test(words))
    return false;
  return OFFICE_IN_WORDS.test(words) || OFFICE_IN_WORDS.test(whole);
}

/** Whether a post that bodies of all kinds have (*president*, *secretary*, *officer*) is one of state at this place. */
export function holdsOffice(phrase: RolePhrase, at: number): boolean {
  const { head, owner, complement } = phrase;
  const before = head.slice(0, at);
  const around = [...owner, ...before, ...complement];
  if (around.some((word) => ORGANISATIONS.has(word)) && !isBodyOfState(complement)) return false;
  return TESTS[head[at]!]?.(phrase, before, head[at + 1]) ?? true;
}

type Test = (phrase: RolePhrase, before: readonly string[], next: string | undefined) => boolean;

const isHeadOfState: Test = ({ owner, complement, preposition, capitals }, before) => {
  const mayBe = (word: string) =>
    !capitals.has(word) || isOfState(word) || /-(?:wing|leaning|backed|right|left)$/.test(word);
  return (
    !before.some((word) => PRIVATE_RANK.test(word)) &&
    before.every(mayBe) &&
    owner.every(mayBe) &&
    (preposition === null || complement.every(isOfState) || isBodyOfState(complement))
  );
};

const isMonarch: Test = (_, __, next) => next === undefined;

const TESTS: Readonly<Record<string, Test>> = {
  attorney: (_, before, next) =>
    next === 'general' ||
    before.some((word) => /^(?:u\.?s\.?|us|district|state|county|city)$/.test(word)),
  general: (_, before, next) =>
    next === undefined && !/^(?:director|secretary|manager)$/.test(before.at(-1) ?? ''),
  secretary: ({ complement, preposition }, before, next) =>
    !OF_ANY_BODY.test(before.at(-1) ?? '') &&
    next !== 'general' &&
    (preposition !== 'of' || DEPARTMENT.test(complement[0] ?? '') || isBodyOfState(complement)),
  'director-general': ({ complement }, before) => before.length > 0 || isBodyOfState(complement),
  president: isHeadOfState,
  chancellor: isHeadOfState,
  officer: ({ head }) =>
    !head.some((word) =>
      /^(?:chief|executive|medical|operating|financial|technology|first|second)$/.test(word),
    ),
  king: isMonarch,
  queen: isMonarch,
};

/** A vice-president of one of these kinds works for a firm. */
const PRIVATE_RANK = /^(?:executive|senior|associate|assistant|company|club|group)$/;

/** *press secretary*, *general secretary*: with these words before it a secretary may serve any body. */
const OF_ANY_BODY =
  /^(?:press|general|executive|club|honorary|company|assistant|publicity|organising|organizing)$/;

/** What a secretary of state is of. */
const DEPARTMENT =
  /^(?:state|defen[cs]e|labor|commerce|education|energy|agriculture|transportation|homeland|health|housing|veterans|war|foreign|home|interior|the)$/;

/** Words beside *president* that leave it the president of a state. */
function isOfState(word: string): boolean {
  return (
    STATES.has(word) ||
    CAPITALS.has(word) ||
    NATIONAL.test(word) ||
    STATE_WORD.test(word) ||
    BESIDE_PRESIDENT.test(word) ||
    DEMONYM.test(word)
  );
}

const BESIDE_PRESIDENT =
  /^(?:the|then|new|newly|elected|current|acting|interim|incumbent|deputy|vice|shadow|lord|first|board|republic|of|and|islands?|united|el|san|sri|lanka)$/;

/** How adjectives of states end. */
const DEMONYM = /[a-z]{3}(?:i|an|ese|ish)$/;
