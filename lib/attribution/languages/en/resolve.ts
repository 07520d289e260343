import type { ArticleText, Finding, Resolution } from '../../language';
import { read, type ReadArticle } from './read-article';
import { findAcronyms } from './speakers/acronyms';
import { bodiesBefore, findBodies, wordsOf } from './speakers/body-mentions';
import type { Answer, Cast } from './speakers/cast';
import { firmSigns } from './speakers/firm-signs';
import { speaksOfUnion } from './speakers/intergovernmental';
import { describedBodies, fullerNames } from './speakers/fuller-names';
import { once, oncePer } from './speakers/lazily';
import { findPeople } from './speakers/people';
import { indexPeople, personIn } from './speakers/people-index';
import { postAcronyms } from './speakers/post-acronyms';
import { resolveRange } from './speakers/sieves';
import { toldStates } from './speakers/told-states';
import { textOf, tokensIn, type Range } from './statement';

/** Who each source is: the fullest name within the article, its role and class. Unsure means no speaker. */
export function resolveSources(article: ArticleText, findings: readonly Finding[]): Resolution[] {
  const own = read(article);
  const people = findPeople(own.reading, own.clauses);
  const named = indexPeople(people);
  const personAt = (from: number, to: number) => personIn(own.reading.tokens, from, to, named);
  const bodies = once(() => findBodies(own, personAt));
  const cast: Cast = {
    ...own,
    people,
    named,
    personAt,
    acronyms: findAcronyms(own.reading),
    postAcronyms: once(() => postAcronyms(people)),
    spoken: [],
    classes: new Map(),
    bodiesBefore: (at, reach) => bodiesBefore(bodies(), at, own.sentenceOf(at), reach),
    toldStates: once(() => toldStates(own.reading)),
    describedBodies: once(() => describedBodies(bodies())),
    fullerNames: once(() => fullerNames(bodies())),
    ofUnion: once(() => speaksOfUnion(own.reading.text)),
    firms: firmSigns(own.reading),
    holds: oncePer((words: string) => own.reading.text.includes(words)),
    peopleIn: namedIn(own, personAt),
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

function namedIn({ clauses }: ReadArticle, personAt: Cast['personAt']): Cast['peopleIn'] {
  const known = new Map<number, ReturnType<Cast['peopleIn']>>();
  return (sentence) => {
    const before = known.get(sentence);
    if (before) return before;
    const found = (clauses[sentence]?.chunks ?? []).flatMap(({ kind, from, to }) => {
      const person = kind === 'NP' ? personAt(from, to) : null;
      return person ? [{ person, at: from }] : [];
    });
    known.set(sentence, found);
    return found;
  };
}

function placeOf({ source, cue, content }: Finding): number {
  return (source[0] ?? cue[0] ?? content[0])![0];
}

function answerFor(cast: Cast, finding: Finding): Answer {
  const span = finding.antecedent ?? finding.source[0];
  if (!span) return UNATTRIBUTED;
  const whole = tokensIn(cast.reading, finding.source[0] ?? span);
  const range = withArticle(cast, tokensIn(cast.reading, span), finding);
  const covers =
    whole[0] <= range[0] && whole[1] > range[1] ? ([range[0], whole[1]] as Range) : range;
  if (covers[1] <= covers[0]) return UNATTRIBUTED;
  const answer = resolveRange(cast, covers);
  if (finding.rule !== 'quoted-as') remember(cast, covers, answer, finding);
  return answer;
}

const UNATTRIBUTED: Answer = {
  speaker: null,
  reason: null,
  classed: { sourceClass: 'unattributed', reason: { rule: 'nobody', words: [] } },
};

/** *The ministry, which*: the antecedent with its article, which tells that it was named before. */
function withArticle(cast: Cast, [from, to]: Range, { antecedent }: Finding): Range {
  const before = antecedent ? cast.reading.tokens[from - 1]?.lower : undefined;
  return /^(?:the|that)$/.test(before ?? '') ? [from - 1, to] : [from, to];
}

function asks({ reading }: Cast, { cue }: Finding): boolean {
  return cue.some(([from, to]) => /\bask(?:s|ed|ing)?\b/i.test(reading.text.slice(from, to)));
}

/** *Reed, who said*: the source itself is the pronoun. */
function isRelative({ reading }: Cast, { source, antecedent }: Finding): boolean {
  const own = source[0];
  return (
    antecedent != null &&
    own !== undefined &&
    /^(?:who|which|that)$/i.test(reading.text.slice(...own))
  );
}

function remember(cast: Cast, range: Range, answer: Answer, finding: Finding): void {
  const words = textOf(cast.reading, range).toLowerCase();
  cast.spoken.push({
    at: range[0],
    sentence: cast.sentenceOf(range[0]),
    speaker: answer.speaker,
    asked: asks(cast, finding),
    relative: isRelative(cast, finding),
    person: answer.person ?? false,
    plural: answer.plural ?? false,
    document: answer.document ?? answer.classed.sourceClass === 'document',
    gender: answer.gender ?? null,
    classed: answer.classed,
    words,
    nameWords: once(() => wordsOf(`${answer.speaker?.name ?? ''} ${words}`)),
  });
}
