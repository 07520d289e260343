import { i18n } from '#i18n';
import type { Article, QuoteCheck, Span } from '../../lib/model';
import { messageKey } from '../shared/message-key';
import { spanText } from '../shared/statement-text';
import { WordDifference } from '../shared/word-difference';
import { reasonText } from './why-list';
import './quote-check-list.css';

interface QuoteCheckListProps {
  rewrite: Article;
  original: Article;
  checks: readonly QuoteCheck[];
  onRewrite(check: QuoteCheck): void;
  onOriginal(span: Span): void;
}

/** Each passage of a rewrite beside the same passage of its original, with a verdict that explains itself. */
export function QuoteCheckList(props: QuoteCheckListProps) {
  if (props.checks.length === 0) return <p className="faint">{i18n.t('quoteCheck.none')}</p>;
  return (
    <ul className="quote-check-list">
      {props.checks.map((check) => (
        <QuoteCheckRow key={check.id} check={check} {...props} />
      ))}
    </ul>
  );
}

function QuoteCheckRow(props: QuoteCheckListProps & { check: QuoteCheck }) {
  const { check, rewrite, original } = props;
  return (
    <li className="quote-check" data-verdict-of-check={check.verdict}>
      <p className="quote-check-verdict">
        {i18n.t(`quoteCheck.${messageKey(check.verdict)}`)}
        {check.match?.speaker != null && check.verdict === 'other-speaker' && (
          <span> · {i18n.t('quoteCheck.said', [check.match.speaker.name])}</span>
        )}
      </p>
      <div className="quote-check-sides">
        <button
          type="button"
          title={i18n.t('quoteCheck.jumpRewrite')}
          onClick={() => props.onRewrite(check)}
        >
          <b>{i18n.t('quoteCheck.rewrite')}</b>
          <span className="read" dir="auto" lang={rewrite.lang ?? undefined}>
            {check.changes.length > 0 ? (
              <WordDifference changes={check.changes.filter(({ type }) => type !== 'removed')} />
            ) : (
              spanText(rewrite, check.passage)
            )}
          </span>
        </button>
        <OriginalSide {...props} original={original} />
      </div>
      <Drifts check={check} />
      <ul className="quote-check-reasons">
        {check.reasons.map(({ rule, words }) => (
          <li key={rule}>{reasonText(`check.reason.${rule}`, words)}</li>
        ))}
      </ul>
    </li>
  );
}

function OriginalSide({
  check,
  original,
  onOriginal,
}: QuoteCheckListProps & { check: QuoteCheck }) {
  const first = check.match?.spans[0];
  if (check.match === null || first === undefined) {
    return (
      <div>
        <b>{i18n.t('quoteCheck.original')}</b>
        <span className="faint">{i18n.t('quoteCheck.not_in_original')}</span>
      </div>
    );
  }
  return (
    <button
      type="button"
      title={i18n.t('quoteCheck.jumpOriginal')}
      onClick={() => onOriginal(first)}
    >
      <b>{i18n.t('quoteCheck.original')}</b>
      <span className="read" dir="auto" lang={original.lang ?? undefined}>
        {check.changes.length > 0 ? (
          <WordDifference changes={check.changes.filter(({ type }) => type !== 'added')} />
        ) : (
          check.match.spans.map((span) => spanText(original, span)).join(' … ')
        )}
      </span>
    </button>
  );
}

function Drifts({ check: { drift } }: { check: QuoteCheck }) {
  if (drift.length === 0) return null;
  return (
    <dl className="quote-check-drift">
      {drift.map(({ kind, rewrite, original }, index) => (
        <div key={index}>
          <dt>{i18n.t(`quoteCheck.${kind}`)}</dt>
          <dd>
            <ins className="word-difference">{rewrite ?? i18n.t('quoteCheck.absent')}</ins>{' '}
            <del className="word-difference">{original ?? i18n.t('quoteCheck.absent')}</del>
          </dd>
        </div>
      ))}
    </dl>
  );
}
