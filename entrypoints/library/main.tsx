import { i18n } from '#i18n';
import '../../components/base.css';
import { BackupReminder } from '../../lib/client/backup-reminder';
import { mountPage } from '../../lib/client/mount-page';
import { LibraryPage } from './library-page';

mountPage(
  `${i18n.t('library.title')} · ${i18n.t('appName')}`,
  <>
    <BackupReminder />
    <LibraryPage />
  </>,
);
