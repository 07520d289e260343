import { useState } from 'react';
import { i18n } from '#i18n';
import type { Article, QuoteCheck, Span } from '../../lib/model';
import { messageKey } from '../shared/message-key';
import { QuoteCheckList } from './quote-check-list';
import './quote-check-section.css';

interface QuoteCheckSectionProps {
  rewrite: Article;
  original: Article;
  checks: readonly QuoteCheck[];
  onRewrite(check: QuoteCheck): void;
  onOriginal(span: Span): void;
}

/** Verdicts that ask nothing of the reader. */
const QUIET: readonly QuoteCheck['verdict'][] = ['verbatim', 'trimmed', 'consistent'];

/** The quote check: how many passages have which verdict, then the passages, those that differ or all. */
export function QuoteCheckSection(props: QuoteCheckSectionProps) {
  const { checks } = props;
  const [all, setAll] = useState(false);
  const differing = checks.filter(({ verdict }) => !QUIET.includes(verdict));
  const folds = differing.length > 0 && differing.length < checks.length;
  return (
    <section className="quote-check-section">
      <h2>{i18n.t('quoteCheck.heading')}</h2>
      {checks.length > 0 && <p className="faint">{countsInWords(checks)}</p>}
      <QuoteCheckList {...props} checks={folds && !all ? differing : checks} />
      {folds && (
        <button
          type="button"
          className="button"
          data-action="all-checks"
          onClick={() => setAll(!all)}
        >
          {all
            ? i18n.t('quoteCheck.showDiffering', [String(differing.length)])
            : i18n.t('quoteCheck.showAll', [String(checks.length)])}
        </button>
      )}
    </section>
  );
}

function countsInWords(checks: readonly QuoteCheck[]): string {
  const counts = new Map<QuoteCheck['verdict'], number>();
  for (const { verdict } of checks) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([verdict, count]) => `${i18n.t(`quoteCheck.${messageKey(verdict)}`)}: ${count}`)
    .join(' · ');
}
