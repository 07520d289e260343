import { i18n } from '#i18n';
import { Choice } from '../../components/library/choice';
import { BackupSection } from '../../components/options/backup-section';
import { GrantedSites } from '../../components/options/granted-sites';
import { MarksChoice } from '../../components/options/marks-choice';
import { OptionsSection } from '../../components/options/options-section';
import { ReadingChoice } from '../../components/options/reading-choice';
import { ShortcutList } from '../../components/options/shortcut-list';
import { StorageState } from '../../components/options/storage-state';
import { SurfaceToast } from '../../components/shared/surface-toast';
import { logError } from '../../lib/client/log-error';
import { openSurface } from '../../lib/client/open-surface';
import { sitePattern } from '../../lib/client/read-tab';
import { removeOrigin, requestOrigin } from '../../lib/client/reading-mode';
import { settings, type ArchiveChoice } from '../../lib/client/settings';
import { useBackup } from '../../lib/client/use-backup';
import { useReadingMode } from '../../lib/client/use-reading-mode';
import { useScheduledBackups } from '../../lib/client/use-scheduled-backups';
import { useSetting } from '../../lib/client/use-setting';
import { canOpenShortcuts, openShortcuts, useShortcuts } from '../../lib/client/use-shortcuts';
import { useStorageFacts } from '../../lib/client/use-storage-facts';
import { useToast } from '../../lib/client/use-toast';

/** The archives that the reader may choose from. */
const ARCHIVES: readonly ArchiveChoice[] = ['web.archive.org', 'archive.today'];

/** The options: when to read, what to mark, what is kept, the keys, and what leaves the browser. */
export function OptionsPage() {
  const { mode, sites, choose } = useReadingMode();
  const [marks, setMarks] = useSetting(settings.marks);
  const { facts, askPersist } = useStorageFacts();
  const shortcuts = useShortcuts();
  const [archive, setArchive] = useSetting(settings.archive);
  const [backupDays, setBackupDays] = useSetting(settings.backupDays);
  const [lastBackup] = useSetting(settings.lastBackup);
  const { message, say, clear } = useToast();
  const backup = useBackup(say);
  const scheduled = useScheduledBackups();

  /** What the browser refuses is told, and so is what fails. */
  const attempt = (work: Promise<boolean | void>) => {
    work.then(
      (granted) => {
        if (granted === false) say({ text: i18n.t('options.refused') });
      },
      (error: unknown) => {
        logError(error);
        say({ text: i18n.t('options.failed'), tone: 'warning' });
      },
    );
  };
  return (
    <main className="options-page">
      <h1>{i18n.t('options.title')}</h1>
      <OptionsSection title={i18n.t('options.reading')}>
        <p className="faint">{i18n.t('options.readingHint')}</p>
        <ReadingChoice
          mode={mode}
          legend={i18n.t('options.reading')}
          words={{
            all: { name: i18n.t('options.readAll') },
            chosen: { name: i18n.t('options.readChosen') },
            click: { name: i18n.t('options.readClick') },
          }}
          onChoose={(next) => attempt(choose(next))}
        />
        {mode !== 'all' && (
          <GrantedSites
            sites={sites}
            onAdd={(host) => attempt(requestOrigin(sitePattern(host)))}
            onRemove={({ pattern }) => attempt(removeOrigin(pattern))}
          />
        )}
      </OptionsSection>
      <OptionsSection title={i18n.t('options.marks')}>
        {marks !== null && (
          <MarksChoice shown={marks} onChange={(next) => attempt(setMarks(next))} />
        )}
      </OptionsSection>
      <OptionsSection title={i18n.t('options.storage')}>
        <StorageState facts={facts} onAskPersist={() => attempt(askPersist())} />
      </OptionsSection>
      <OptionsSection title={i18n.t('backup.title')}>
        <BackupSection
          last={lastBackup}
          days={backupDays ?? 0}
          byItself={scheduled}
          onByItself={(on) => attempt(scheduled.switchTo(on))}
          onDays={(days) => attempt(setBackupDays(days))}
          onSave={backup.save}
          onRestore={backup.restore}
        />
      </OptionsSection>
      <OptionsSection title={i18n.t('options.archive')}>
        <Choice
          label={i18n.t('options.archive')}
          options={ARCHIVES}
          value={archive}
          wordOf={(name) => name}
          onChoose={(next) => attempt(setArchive(next ?? 'web.archive.org'))}
        />
      </OptionsSection>
      <OptionsSection title={i18n.t('options.keys')}>
        <ShortcutList shortcuts={shortcuts} />
        {canOpenShortcuts ? (
          <button type="button" className="button" onClick={openShortcuts}>
            {i18n.t('options.keysChange')}
          </button>
        ) : (
          <p className="faint">{i18n.t('options.keysFirefox')}</p>
        )}
      </OptionsSection>
      <OptionsSection title={i18n.t('options.privacy')}>
        <p>{i18n.t('options.privacyText')}</p>
        <button type="button" className="button" onClick={() => void openSurface('welcome')}>
          {i18n.t('options.welcome')}
        </button>
      </OptionsSection>
      <SurfaceToast message={message} onClose={clear} />
    </main>
  );
}
