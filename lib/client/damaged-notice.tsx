import { useState } from 'react';
import { i18n } from '#i18n';
import { Notice } from '../../components/shared/notice';
import { startAnew } from './library-loss';
import { logError } from './log-error';

/** A database that the browser can't open: what the reader can do, the last resort asked about twice. */
export function DamagedNotice() {
  const [step, setStep] = useState<'told' | 'sure' | 'failed'>('told');
  const begin = () => {
    startAnew().then(
      () => location.reload(),
      (error: unknown) => {
        logError(error);
        setStep('failed');
      },
    );
  };
  if (step === 'told') {
    return (
      <Notice text={i18n.t('storeFailure.damaged')} tone="warning">
        <button
          type="button"
          className="button"
          data-action="start-anew"
          onClick={() => setStep('sure')}
        >
          {i18n.t('library.startAnew')}
        </button>
      </Notice>
    );
  }
  return (
    <Notice
      text={i18n.t(step === 'sure' ? 'library.startAnewSure' : 'library.startAnewFailed')}
      tone="warning"
    >
      <button type="button" className="button" data-action="start-anew-sure" onClick={begin}>
        {i18n.t('library.startAnewYes')}
      </button>
      <button type="button" className="button button-plain" onClick={() => setStep('told')}>
        {i18n.t('surface.cancel')}
      </button>
    </Notice>
  );
}
