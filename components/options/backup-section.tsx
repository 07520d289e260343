import { useId, useState, type ChangeEvent } from 'react';
import { i18n } from '#i18n';
import { formatMoment } from '../shared/dates';
import './backup-section.css';

/** How often the reader is reminded, or a backup written, in days; 0 for never. */
export const BACKUP_DAYS = [0, 1, 7, 30] as const;
export type BackupDays = (typeof BACKUP_DAYS)[number];

const DAYS_WORDS = {
  0: 'backup.never',
  1: 'backup.daily',
  7: 'backup.weekly',
  30: 'backup.monthly',
} as const;

/** Backups that Whence writes by itself. */
interface ByItself {
  on: boolean;
  /** What became of the last one, in words; null for none yet. */
  state: { text: string; failed: boolean } | null;
}

interface BackupSectionProps {
  /** When the last backup was written; null for never. */
  last: number | null;
  days: BackupDays;
  byItself: ByItself;
  onDays(days: BackupDays): void;
  onByItself(on: boolean): void;
  onSave(): void;
  onRestore(file: File, mode: 'merge' | 'replace'): void;
}

/** Backups: one file out, one file in, a reminder or a schedule. Replacing is asked about again. */
export function BackupSection(props: BackupSectionProps) {
  const { last, days, byItself, onDays, onByItself, onSave, onRestore } = props;
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    setFile(event.target.files?.[0] ?? null);
    event.target.value = '';
  };
  const restore = (chosen: File, mode: 'merge' | 'replace') => {
    onRestore(chosen, mode);
    setFile(null);
  };
  return (
    <div className="backup-section">
      <p className="faint">{i18n.t('backup.hint')}</p>
      <p>{last === null ? i18n.t('backup.none') : i18n.t('backup.last', [formatMoment(last)])}</p>
      <div className="backup-section-row">
        <button type="button" className="button" data-action="save-backup" onClick={onSave}>
          {i18n.t('backup.save')}
        </button>
        <label className="button" htmlFor={`${id}-file`}>
          {i18n.t('backup.restore')}
        </label>
        <input
          id={`${id}-file`}
          className="visually-hidden"
          type="file"
          data-action="restore-backup"
          onChange={pick}
        />
        <label htmlFor={`${id}-days`}>
          {i18n.t(byItself.on ? 'backup.write' : 'backup.remind')}
        </label>
        <select
          id={`${id}-days`}
          className="field"
          value={days}
          onChange={(event) =>
            onDays(BACKUP_DAYS.find((each) => String(each) === event.target.value) ?? days)
          }
        >
          {BACKUP_DAYS.map((each) => (
            <option key={each} value={each}>
              {i18n.t(DAYS_WORDS[each])}
            </option>
          ))}
        </select>
      </div>
      <label className="backup-section-switch">
        <input
          type="checkbox"
          checked={byItself.on}
          data-action="backup-by-itself"
          onChange={(event) => onByItself(event.target.checked)}
        />{' '}
        {i18n.t('backup.byItself')}
      </label>
      {byItself.state !== null && (
        <p className="backup-section-state" data-failed={byItself.state.failed} role="status">
          {byItself.state.text}
        </p>
      )}
      {file !== null && (
        <div className="backup-section-choice" role="group" aria-label={i18n.t('backup.restore')}>
          <p>{file.name}</p>
          <p className="faint">{i18n.t('backup.replaceWarning')}</p>
          <div className="backup-section-row">
            <button
              type="button"
              className="button button-main"
              data-action="merge-backup"
              onClick={() => restore(file, 'merge')}
            >
              {i18n.t('backup.merge')}
            </button>
            <button
              type="button"
              className="button"
              data-action="replace-backup"
              onClick={() => restore(file, 'replace')}
            >
              {i18n.t('backup.replace')}
            </button>
            <button type="button" className="button button-plain" onClick={() => setFile(null)}>
              {i18n.t('surface.cancel')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
