import { i18n } from '#i18n';

export interface StorageFacts {
  persisted: boolean;
  /** Bytes; null where the browser does not say. */
  usage: number | null;
  quota: number | null;
}

interface StorageStateProps {
  facts: StorageFacts | null;
  onAskPersist(): void;
}

/** Whether the browser promises to keep what is stored, and how much room it takes. */
export function StorageState({ facts, onAskPersist }: StorageStateProps) {
  if (facts === null) return null;
  const { persisted, usage, quota } = facts;
  return (
    <div className="storage-state">
      <p>{i18n.t(persisted ? 'options.persisted' : 'options.notPersisted')}</p>
      {usage !== null && quota !== null && (
        <p className="faint">{i18n.t('options.usage', [formatBytes(usage), formatBytes(quota)])}</p>
      )}
      {!persisted && (
        <button type="button" className="button" onClick={onAskPersist}>
          {i18n.t('options.askPersist')}
        </button>
      )}
    </div>
  );
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Bytes in the largest unit that leaves at least one of it. */
function formatBytes(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(bytes || 1) / 3)));
  return new Intl.NumberFormat(undefined, {
    style: 'unit',
    unit: UNITS[power] ?? 'byte',
    maximumFractionDigits: power === 0 ? 0 : 1,
  }).format(bytes / 1000 ** power);
}
