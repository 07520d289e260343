import { useMemo } from 'react';
import { i18n } from '#i18n';
import { QuoteCheckSection } from '../../components/page/quote-check-section';
import { useOriginalReading } from '../../lib/client/use-original-reading';
import type { usePageJumps } from '../../lib/client/use-page-jumps';
import type { ToastMessage } from '../../lib/client/use-toast';
import { jumpInOtherTab } from '../../lib/client/jump-in-other-tab';
import type { LinkedSource, Reading } from '../../lib/model';
import { compareArticles } from '../../lib/sources/compare/compare-articles';

interface PageQuoteCheckProps {
  reading: Reading;
  linked: readonly LinkedSource[];
  jumps: ReturnType<typeof usePageJumps>;
  say(message: ToastMessage): void;
}

/** The article against its linked original, where Whence has read both; nothing while it has not. */
export function PageQuoteCheck({ reading, linked, jumps, say }: PageQuoteCheckProps) {
  const original = useOriginalReading(linked);
  const checks = useMemo(
    () => (original === null ? [] : compareArticles(reading, original)),
    [reading, original],
  );
  if (!linked.some(({ state }) => state === 'confirmed')) return null;
  if (original === null) {
    return (
      <section>
        <h2>{i18n.t('quoteCheck.heading')}</h2>
        <p className="faint">{i18n.t('quoteCheck.notRead')}</p>
      </section>
    );
  }
  return (
    <QuoteCheckSection
      rewrite={reading.article}
      original={original.article}
      checks={checks}
      onRewrite={({ passage }) => jumps.toSpan(passage)}
      onOriginal={(span) => jumpInOtherTab(original.article, span, say)}
    />
  );
}
