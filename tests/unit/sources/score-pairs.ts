import type { QuoteCheck } from '../../../lib/model';
import { compareArticles } from '../../../lib/sources/compare/compare-articles';
import type { Expected, Pair } from './pairs';

export interface PairScore {
  quotations: number;
  right: number;
  falseVerbatim: number;
  /** Indirect statements that differ, those told as such, those told with a kind that is labelled. */
  drifted: number;
  found: number;
  rightKind: number;
  consistent: number;
  falseAlarms: number;
  misses: string[];
}

/** Scores the quote check on labelled pairs. */
export function scorePairs(pairs: readonly Pair[]): PairScore {
  const score: PairScore = {
    quotations: 0,
    right: 0,
    falseVerbatim: 0,
    drifted: 0,
    found: 0,
    rightKind: 0,
    consistent: 0,
    falseAlarms: 0,
    misses: [],
  };
  for (const { slug, rewrite, original, expected } of pairs) {
    const checks = compareArticles(rewrite, original);
    for (const one of expected)
      scoreStatement(
        one,
        checks.filter(({ statement }) => statement === one.statement),
        score,
        slug,
      );
  }
  return score;
}

function scoreStatement(
  expected: Expected,
  checks: readonly QuoteCheck[],
  score: PairScore,
  slug: string,
): void {
  const { verdicts, words } = expected;
  if (verdicts[0] === 'consistent' || verdicts[0] === 'drift') {
    scoreIndirect(expected, checks, score, slug);
    return;
  }
  verdicts.forEach((verdict, index) => {
    const got = checks[index]?.verdict;
    score.quotations++;
    if (got === verdict) score.right++;
    else
      score.misses.push(
        `${slug}: ${verdict}, got ${got}: ${words} ${JSON.stringify(checks[index]?.reasons)}`,
      );
    if (got === 'verbatim' && verdict !== 'verbatim') score.falseVerbatim++;
  });
}

function scoreIndirect(
  expected: Expected,
  checks: readonly QuoteCheck[],
  score: PairScore,
  slug: string,
): void {
  const check = checks[0];
  const isFound = check?.verdict === 'drift' || check?.verdict === 'not-in-original';
  const isDrift = expected.verdicts[0] === 'drift';
  const kinds = (check?.drift ?? []).map(({ kind }) => kind);
  const isRightKind = kinds.some((kind) => expected.drift.includes(kind));
  if (isDrift) {
    score.drifted++;
    if (check?.verdict === 'drift') score.found++;
    if (isRightKind) score.rightKind++;
  } else {
    score.consistent++;
    if (isFound) score.falseAlarms++;
  }
  if (isDrift ? !isRightKind : isFound)
    score.misses.push(
      `${slug}: ${expected.verdicts.join()} ${expected.drift.join()}, got ${check?.verdict} ${JSON.stringify(check?.drift)}: ${expected.words}`,
    );
}
