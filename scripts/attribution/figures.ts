import type { CorpusName, Score, WhenceScore } from './corpora';

/** Published figures and the baseline's, for comparison; in percent. */
export const PUBLISHED: Partial<Record<CorpusName, readonly string[]>> = {
  'polnear.dev': [
    'baseline of 80 lines: strict P 74.9 R 37.6 F1 50.1, on report cues R 53.8; direct/mixed/indirect 75/52/26',
    'a second human: strict F1 75.3, on report cues R 87.2; direct/indirect 97/70; exact F1 78.8/70.8/71.9',
    'exact F1 source/cue/content on the test split (COLING 2022, Table 6): rules 10.7/22.8/5.6,',
    '  CRF 50.6/53.4/28.6, BiLSTM-CRF 69.6/66.7/59.0, BERT 81.1/74.0/68.9, BERT + CofeNet 83.2/75.3/72.9',
  ],
  'gum-news.dev': ['baseline of 80 lines: strict F1 57'],
  'whence-gold.dev': ['baseline of 80 lines: strict P 82 R 63; a second annotator P 93 R 97'],
};

const percent = (ratio: number | undefined): string =>
  ratio === undefined || Number.isNaN(ratio) ? '–' : (100 * ratio).toFixed(1);

/** The lines of one corpus. */
export function corpusLines(score: Score): string[] {
  const { strictAttr, exact, recallBy } = score;
  const kinds = ['direct', 'mixed', 'indirect'].map((kind) => percent(recallBy[kind]?.strict));
  const report = recallBy['cue:report'];
  return [
    `strict P ${percent(strictAttr.p)} R ${percent(strictAttr.r)} F1 ${percent(strictAttr.f1)}` +
      (report ? `, on report cues R ${percent(report.strict)}` : ''),
    `recall direct/mixed/indirect ${kinds.join('/')}`,
    `exact F1 source/cue/content ${percent(exact.source.f1)}/${percent(exact.cue.f1)}/${percent(exact.content.f1)}`,
  ];
}

/** What only our own gold tells: speaker, class, kind; minor items neither required nor wrong. */
export function whenceLines(score: WhenceScore): string[] {
  const { strict, speaker, classAccuracy, kindAccuracy } = score;
  const all = speaker.right + speaker.missing + speaker.wrong;
  const share = (count: number) => percent(count / all);
  return [
    `required: strict P ${percent(strict.p)} R ${percent(strict.r)} F1 ${percent(strict.f1)}`,
    `speaker right/missing/wrong ${share(speaker.right)}/${share(speaker.missing)}/${share(speaker.wrong)}`,
    `class ${percent(classAccuracy)}, kind ${percent(kindAccuracy)}`,
  ];
}
