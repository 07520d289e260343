import { i18n } from '#i18n';
import type { ExportFormat } from '../../components/library/export-choice';
import { toBibtex } from '../exchange/bibtex';
import { toCsl } from '../exchange/csl';
import type { ExportedArticle, ExportedFile } from '../exchange/exported-article';
import { toHtml } from '../exchange/html';
import { toHypothesis } from '../exchange/hypothesis';
import { toMarkdown, type ExportWords } from '../exchange/markdown';
import { toReadwise } from '../exchange/readwise-csv';
import { toRis } from '../exchange/ris';
import { toCsv } from '../exchange/statements-csv';
import { toWebAnnotations } from '../exchange/web-annotation';
import type { Annotation, Reading } from '../model';
import { linkTo } from '../sources/text-fragment';

/** One reading of an article, with the reader's notes, as a file of the chosen format. */
export function exportArticle(
  reading: Reading,
  annotations: readonly Annotation[],
  tags: readonly string[],
  format: ExportFormat,
): File {
  const exported: ExportedArticle = {
    reading,
    annotations,
    tags,
    linkTo: (span) => linkTo(reading.article, span),
  };
  const { name, mimeType, text } = written(exported, format);
  return new File([text], name, { type: mimeType });
}

function written(exported: ExportedArticle, format: ExportFormat): ExportedFile {
  switch (format) {
    case 'markdown':
      return toMarkdown(exported, words());
    case 'html':
      return toHtml(exported, words());
    case 'csv':
      return toCsv([exported]);
    case 'annotations':
      return toWebAnnotations(exported);
    case 'hypothesis':
      return toHypothesis(exported);
    case 'readwise':
      return toReadwise(exported);
    case 'csl':
      return toCsl([exported]);
    case 'ris':
      return toRis([exported]);
    case 'bibtex':
      return toBibtex([exported]);
  }
}

function words(): ExportWords {
  return {
    statements: i18n.t('export.statements'),
    originals: i18n.t('export.originals'),
    sameOwner: i18n.t('export.sameOwner'),
    notes: i18n.t('export.notes'),
    unnamed: i18n.t('export.unnamed'),
    yours: i18n.t('export.yours'),
    hedged: i18n.t('export.hedged'),
    sourceClass: ({ sourceClass }) => i18n.t(`sourceClass.${sourceClass}`),
    kind: ({ kind }) => i18n.t(`kind.${kind}`),
    verdict: ({ verdict }) => (verdict === null ? '' : i18n.t(VERDICTS[verdict])),
  };
}

const VERDICTS = {
  'to-check': 'export.verdict.to_check',
  holds: 'export.verdict.holds',
  doubtful: 'export.verdict.doubtful',
} as const;
