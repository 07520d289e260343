import type { Finding } from '../../language';
import { announceQuotations } from './announce-quotations';
import { joinQuotations } from './join-quotations';
import { readClause, type ReadArticle } from './read-article';
import type { ReadingOfText } from './reading';
import { accordingTo } from './rules/according-to';
import { asClause } from './rules/as-clause';
import { askedPassives } from './rules/asked';
import { colonCue } from './rules/colon';
import { verblessColon } from './rules/verbless-colon';
import { dashCue } from './rules/dash';
import { drawnJudgements } from './rules/drawn';
import { hedgeAdverbs } from './rules/hedge-adverb';
import { heardStatements } from './rules/heard';
import { heldViews } from './rules/held-view';
import { lightVerbs } from './rules/light-verb';
import { nounCues } from './rules/noun-cue';
import { nounPredicates } from './rules/noun-predicate';
import { quotedNounCues } from './rules/quoted-noun-cue';
import { heldInView } from './rules/in-view';
import { pollFindings } from './rules/in-poll';
import { infinitiveCues } from './rules/infinitive';
import { passives, quotedOther } from './rules/passive';
import { raisingVerbs } from './rules/raising';
import { reportedPassives } from './rules/reported-passive';
import { transcriptTurns } from './rules/transcript';
import { verbCues } from './rules/verb-cue';
import { unclaimedQuotations } from './rules/unclaimed';
import { settle } from './settle';
import { spanOf, textOf, type Candidate, type Clause } from './statement';

/** Each finds one pattern in a sentence; where two find the same, the first of them counts. */
const RULES: readonly ((clause: Clause) => Candidate[])[] = [
  colonCue,
  verblessColon,
  dashCue,
  accordingTo,
  asClause,
  drawnJudgements,
  lightVerbs,
  askedPassives,
  verbCues,
  infinitiveCues,
  heldViews,
  heardStatements,
  raisingVerbs,
  passives,
  reportedPassives,
  nounCues,
  nounPredicates,
  pollFindings,
  heldInView,
  quotedNounCues,
  quotedOther,
  hedgeAdverbs,
];

/** All statements of an article that has been read. */
export function findStatements({ reading, clauses }: ReadArticle): Finding[] {
  const candidates = byBlock(clauses).flatMap(blockCandidates);
  return joinQuotations(reading, clauses, announceQuotations(clauses, candidates)).map(
    (candidate) => finding(reading, candidate),
  );
}

/** The sentences of one block after another. */
function byBlock(clauses: readonly Clause[]): Clause[][] {
  const blocks: Clause[][] = [];
  for (const clause of clauses) {
    const last = blocks.at(-1);
    if (last && last[0]!.sentence.block === clause.sentence.block) last.push(clause);
    else blocks.push([clause]);
  }
  return blocks;
}

function blockCandidates(clauses: readonly Clause[]): Candidate[] {
  const turns = transcriptTurns(clauses);
  if (turns.length > 0) return turns;
  const found: Candidate[] = [];
  for (const clause of clauses)
    for (const own of [clause, ...bracketed(clause)])
      for (const one of clauseCandidates(own)) found.push(one);
  return found;
}

function clauseCandidates(clause: Clause): Candidate[] {
  const found: Candidate[] = [];
  for (const rule of RULES) for (const one of rule(clause)) found.push(one);
  const settled = settle(found);
  return settled.concat(unclaimedQuotations(clause, settled));
}

/** Brackets with fewer words hold no clause. */
const LEAST_IN_BRACKETS = 5;

/** *(“I want my dues back,” one wrote.)*: what stands in brackets is read as a sentence of its own. */
function bracketed(clause: Clause): Clause[] {
  const { reading, sentence, chunks, index, all } = clause;
  const long = chunks.filter(
    ({ kind, from, to }) => kind === 'PAR' && to - from - 2 >= LEAST_IN_BRACKETS,
  );
  return long.map(({ from, to }) => {
    const inside = { from: from + 1, to: to - 1, block: sentence.block };
    return readClause(reading, inside, index, all);
  });
}

function finding(reading: ReadingOfText, candidate: Candidate): Finding {
  const { rule, words, source, cue, content, antecedent, hedge } = candidate;
  return {
    rule,
    words: words.map((range) => textOf(reading, range)),
    source: source ? [spanOf(reading, source)] : [],
    cue: joined(cue).map((range) => spanOf(reading, range)),
    content: content.map((range) => spanOf(reading, range)),
    hedge,
    ...(antecedent ? { antecedent: spanOf(reading, antecedent) } : {}),
  };
}

/** Neighbouring ranges as one, so that *pointed* and *out* give one span. */
function joined(ranges: readonly (readonly [number, number])[]): [number, number][] {
  const out: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((one, other) => one[0] - other[0])) {
    const last = out.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else out.push([from, to]);
  }
  return out;
}
