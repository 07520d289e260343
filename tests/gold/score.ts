import type { Attribution } from '../../lib/model';
import type { GoldArticle, GoldAttribution } from './load';
import { matchStrict } from './match';
import { plainName } from './plain-name';

export type Answer = Pick<
  Attribution,
  'source' | 'cue' | 'content' | 'kind' | 'speaker' | 'sourceClass' | 'hedged'
>;

/** Percentages of what was matched, found and required; `speakerMissing` is neither right nor wrong. */
export interface Score {
  precision: number;
  recall: number;
  speakerRight: number;
  speakerMissing: number;
  speakerWrong: number;
  sourceClass: number;
  kind: number;
  hedge: number;
}

export interface Difference {
  article: string;
  what: 'missed' | 'extra' | 'speaker' | 'class' | 'kind';
  detail: string;
}

export interface Result {
  score: Score;
  counts: { right: number; answered: number; required: number };
  differences: Difference[];
}

/**
 * Scores answers against the gold: one-to-one strict matches ({@link matchStrict}); a minor statement
 * is neither required nor wrong. Speaker, class, kind and hedge are counted over the matched ones that
 * are required. An empty speaker where the gold has one is missing; any other disagreement is wrong.
 */
export function scoreGold(
  gold: readonly GoldArticle[],
  answer: (article: GoldArticle) => readonly Answer[],
): Result {
  const n = { right: 0, answered: 0, required: 0 };
  const same = { speaker: 0, sourceClass: 0, kind: 0, hedge: 0 };
  let missing = 0;
  const differences: Difference[] = [];
  for (const article of gold) {
    const answers = answer(article);
    const pairs = matchStrict(article.text, article.attributions, answers);
    const byGold = new Map(pairs.map((pair) => [pair.gold, answers[pair.answer]]));
    const byAnswer = new Map(pairs.map((pair) => [pair.answer, article.attributions[pair.gold]]));
    const note = (what: Difference['what'], detail: string) =>
      differences.push({ article: article.id, what, detail });
    answers.forEach((one, index) => {
      const match = byAnswer.get(index);
      if (!match?.minor) n.answered += 1;
      if (!match) note('extra', wordsOf(article, one));
    });
    article.attributions.forEach((one, index) => {
      if (one.minor) return;
      n.required += 1;
      const found = byGold.get(index);
      if (!found) return note('missed', wordsOf(article, one));
      n.right += 1;
      if (sameSpeaker(one, found)) same.speaker += 1;
      else {
        if (found.speaker === null) missing += 1;
        note(
          'speaker',
          `${one.speaker?.name ?? '-'} → ${found.speaker?.name ?? '-'}: ${wordsOf(article, one)}`,
        );
      }
      if (one.source_type === found.sourceClass) same.sourceClass += 1;
      else note('class', `${one.source_type} → ${found.sourceClass}: ${wordsOf(article, one)}`);
      if (one.kind === found.kind) same.kind += 1;
      else note('kind', `${one.kind} → ${found.kind}: ${wordsOf(article, one)}`);
      if (one.hedged === found.hedged) same.hedge += 1;
    });
  }
  return {
    score: {
      precision: percent(n.right, n.answered),
      recall: percent(n.right, n.required),
      speakerRight: percent(same.speaker, n.right),
      speakerMissing: percent(missing, n.right),
      speakerWrong: percent(n.right - same.speaker - missing, n.right),
      sourceClass: percent(same.sourceClass, n.right),
      kind: percent(same.kind, n.right),
      hedge: percent(same.hedge, n.right),
    },
    counts: n,
    differences,
  };
}

function sameSpeaker(gold: GoldAttribution, found: Answer): boolean {
  const name = plainName(found.speaker?.name ?? null);
  return [gold.speaker?.name ?? null, ...gold.alsoNamed].some((one) => plainName(one) === name);
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10;
}

function wordsOf(article: GoldArticle, one: Pick<Answer, 'source' | 'cue' | 'content'>): string {
  const words = (spans: Answer['content']) =>
    spans.map(([start, end]) => article.text.slice(start, end)).join(' … ');
  return `[${words(one.source)}] <${words(one.cue)}> ${words(one.content)}`;
}
