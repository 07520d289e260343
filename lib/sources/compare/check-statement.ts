import type { Attribution, Drift, QuoteCheck, Reason, Span } from '../../model';
import { bestSentence } from './best-sentence';
import { dateDrift } from './drift/dates';
import { nearbyTokens, type DriftContext } from './drift/context';
import { hedgingDrift } from './drift/hedging';
import { nameDrift } from './drift/names';
import { negationDrift } from './drift/negation';
import { numberDrift } from './drift/numbers';
import type { Prepared } from './prepared';
import { tokenise, type Token } from './tokens';

/** Of the weight of a statement's words so much must stand in one place of the original to be its source. */
const SAME_STATEMENT = 0.4;
/** Fewer shared words are chance. */
const LEAST_SHARED = 2;
/** Statements shorter than this say too little to be told apart ("it was true"). */
const SHORTEST = 3;

/** Holds an indirect statement against the sentence of the original that it comes from. Null when it is too short. */
export function checkStatement(
  rewrite: Prepared,
  attribution: Attribution,
  original: Prepared,
): Omit<QuoteCheck, 'id'> | null {
  const first = attribution.content[0];
  const last = attribution.content.at(-1);
  if (!first || !last) return null;
  const passage: Span = [first[0], last[1]];
  const { text } = rewrite.article;
  const words = attribution.content.flatMap((span) => tokenise(text, span));
  if (words.length < SHORTEST) return null;
  const base = { statement: attribution.id, passage, quoted: false, changes: [] };
  const best = bestSentence(words, original, attribution);
  if (!best || best.score < SAME_STATEMENT || best.shared.length < LEAST_SHARED)
    return {
      ...base,
      verdict: 'not-in-original',
      match: null,
      drift: [],
      reasons: [{ rule: 'not-found', words: [] }],
    };
  const { sentence } = best;
  const said =
    original.saidIn[original.sentences.findIndex(({ from }) => from === sentence.from)] ?? null;
  const context: DriftContext = {
    rewriteText: text,
    content: passage,
    words,
    around: sentenceTokens(rewrite, passage),
    original,
    sentence,
    matched: original.tokens.slice(sentence.from, sentence.to),
    nearby: nearbyTokens(original, sentence),
    hedged: { rewrite: attribution.hedged, original: said?.hedged ?? false },
  };
  const drift = [
    ...numberDrift(context),
    ...dateDrift(context),
    ...nameDrift(context),
    ...negationDrift(context),
    ...hedgingDrift(context),
  ];
  return {
    ...base,
    verdict: drift.length > 0 ? 'drift' : 'consistent',
    match: { spans: [sentence.span], statement: said?.id ?? null, speaker: said?.speaker ?? null },
    drift,
    reasons: reasonsFor(drift, best.shared, text, words),
  };
}

function sentenceTokens(rewrite: Prepared, [start, end]: Span): Token[] {
  return rewrite.sentences
    .filter(({ span }) => span[0] < end && start < span[1])
    .flatMap(({ from, to }) => rewrite.tokens.slice(from, to));
}

function reasonsFor(
  drift: readonly Drift[],
  shared: readonly string[],
  text: string,
  words: readonly Token[],
): Reason[] {
  if (drift.length > 0) return drift.map(driftReason);
  const inCommon = words
    .filter(({ word }) => shared.some((stem) => word.startsWith(stem)))
    .map(({ start, end }) => text.slice(start, end));
  return [{ rule: 'same-statement', words: [[...new Set(inCommon)].slice(0, 6).join(', ')] }];
}

/** What only one of the texts has was added or dropped. */
function driftReason({ kind, rewrite, original }: Drift): Reason {
  const words = [rewrite, original].filter((text) => text !== null);
  const change = original === null ? 'added' : rewrite === null ? 'dropped' : 'differs';
  return { rule: `${kind}-${change}`, words };
}
