/**
 * `npx tsx scripts/fit-judge.ts`: fits the weights of `lib/anchoring/judge.ts` to changed pages that
 * `npm run bench:anchoring` does not measure, and prints them with what each threshold would give.
 */
import { examineAll, wantedOf, withoutCopies } from '../lib/anchoring/locate';
import { evidenceOf, WEIGHTS, type Evidence } from '../lib/anchoring/judge';
import { prepareText } from '../lib/anchoring/prepared-text';
import { fitLogistic, logOdds } from './anchoring/logistic';
import { overlap, RIGHT, trials, type Trial } from './anchoring/survival';
import { readTexts } from './anchoring/texts';

const NAMES = Object.keys(WEIGHTS) as (keyof Evidence)[];
const LENGTHS = [
  [10, 19],
  [20, 60],
  [61, 150],
  [151, 400],
] as const;
/** Share of the passage's words that are edited; 1 removes it. As many removed as kept. */
const SHARES = [0, 0.05, 0.1, 0.3, 1, 1, 1, 1];
const PER_PAGE = 5;
const THRESHOLDS = [0.4, 0.5, 0.6, 0.7];

/** One place of one trial that was looked at. */
interface Place {
  evidence: number[];
  right: boolean;
}

const { fitted: pages } = readTexts();
const tried = SHARES.flatMap((words, i) =>
  [false, true].flatMap((rest, k) =>
    LENGTHS.flatMap((lengths, l) => {
      const change = { words, paragraphs: rest, typography: rest, markup: rest };
      return trials(pages, PER_PAGE, lengths, change, 1000 + 100 * i + 10 * k + l);
    }),
  ),
);
const places = tried.map(placesOf);
/** What a right place beside it beats anyway need not be told from it. */
const rows = places.flatMap((of) =>
  of.some(({ right }) => right) ? of.filter(({ right }) => right) : of,
);
const weights = fitLogistic(
  rows.map(({ evidence }) => evidence),
  rows.map(({ right }) => right),
);
console.log(`${pages.length} pages, ${tried.length} passages, ${rows.length} places`);
NAMES.forEach((name, i) => console.log(`${name}: ${weights[i]!.toFixed(2)},`));
console.log('\nthreshold  kept: right / wrong / orphan   removed: wrong / orphan, in %');
for (const threshold of THRESHOLDS) report(threshold);

function placesOf({ text, selectors, truth }: Trial): Place[] {
  const prepared = prepareText(text);
  const wanted = wantedOf(prepared, selectors);
  if (!wanted) return [];
  const all = withoutCopies(prepared, wanted, examineAll(prepared, wanted));
  return all.map(({ span, likeness }) => {
    const evidence = evidenceOf(likeness);
    const right = truth !== null && overlap(span, truth) >= RIGHT;
    return { evidence: NAMES.map((name) => evidence[name]), right };
  });
}

function report(threshold: number): void {
  const least = Math.log(threshold / (1 - threshold));
  const kept = { right: 0, wrong: 0, orphan: 0 };
  const removed = { right: 0, wrong: 0, orphan: 0 };
  tried.forEach(({ truth }, i) => {
    const best = places[i]!.map((place) => ({ ...place, odds: logOdds(weights, place.evidence) }))
      .sort((a, b) => b.odds - a.odds)
      .at(0);
    const outcome = !best || best.odds < least ? 'orphan' : best.right ? 'right' : 'wrong';
    (truth ? kept : removed)[outcome]++;
  });
  const percent = (part: number, { right, wrong, orphan }: typeof kept) =>
    ((100 * part) / (right + wrong + orphan)).toFixed(2);
  console.log(
    String(threshold).padEnd(10),
    [kept.right, kept.wrong, kept.orphan].map((part) => percent(part, kept)).join(' / '),
    '  ',
    [removed.wrong, removed.orphan].map((part) => percent(part, removed)).join(' / '),
  );
}
