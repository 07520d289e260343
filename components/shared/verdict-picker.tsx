import { i18n } from '#i18n';
import type { Verdict } from '../../lib/model';
import { messageKey } from './message-key';
import './verdict-picker.css';

export const VERDICTS: readonly Verdict[] = ['to-check', 'holds', 'doubtful'];

interface VerdictPickerProps {
  verdict: Verdict | null;
  /** What the verdict is on, for screen readers. */
  label: string;
  onPick(verdict: Verdict | null): void;
}

export function VerdictPicker({ verdict, label, onPick }: VerdictPickerProps) {
  return (
    <select
      className="verdict-picker"
      aria-label={label}
      data-verdict={verdict ?? 'none'}
      value={verdict ?? ''}
      onChange={(event) =>
        onPick(VERDICTS.find((verdict) => verdict === event.target.value) ?? null)
      }
    >
      <option value="">{i18n.t('verdict.none')}</option>
      {VERDICTS.map((verdict) => (
        <option key={verdict} value={verdict}>
          {i18n.t(`verdict.${messageKey(verdict)}`)}
        </option>
      ))}
    </select>
  );
}
