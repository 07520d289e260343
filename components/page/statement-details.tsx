import { useState } from 'react';
import { i18n } from '#i18n';
import type { Attribution } from '../../lib/model';
import { CorrectionForm } from './correction-form';
import type { StatementActions } from './page-actions';
import { WhyList } from './why-list';
import './statement-details.css';

interface StatementDetailsProps {
  statement: Attribution;
  actions: StatementActions;
  onDone(): void;
}

/** Why a statement is marked, what is linked in it, and the ways to put it right. */
export function StatementDetails({ statement, actions, onDone }: StatementDetailsProps) {
  const [correcting, setCorrecting] = useState(false);
  return (
    <div className="statement-details">
      <WhyList statement={statement} />
      {statement.evidence.length > 0 && (
        <p>
          {i18n.t('statement.evidence')}{' '}
          {statement.evidence.map(({ href, text }) => (
            <a key={href} href={href} target="_blank" rel="noreferrer" dir="auto">
              {text === '' ? href : text}
            </a>
          ))}
        </p>
      )}
      {correcting ? (
        <CorrectionForm
          statement={statement}
          onSave={(speaker, sourceClass) => {
            actions.correctSpeaker(statement, speaker, sourceClass);
            onDone();
          }}
          onCancel={() => setCorrecting(false)}
        />
      ) : (
        <div className="statement-details-actions">
          <button
            type="button"
            className="button"
            data-action="copy"
            onClick={() => actions.copy(statement)}
          >
            {i18n.t('statement.copy')}
          </button>
          <button
            type="button"
            className="button"
            data-action="correct"
            onClick={() => setCorrecting(true)}
          >
            {i18n.t('statement.correct')}
          </button>
          <button
            type="button"
            className="button"
            data-action="dismiss"
            onClick={() => actions.dismiss(statement)}
          >
            {i18n.t('statement.dismiss')}
          </button>
          {statement.by === 'user' && (
            <button type="button" className="button" onClick={() => actions.uncorrect(statement)}>
              {i18n.t('statement.undoCorrection')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
