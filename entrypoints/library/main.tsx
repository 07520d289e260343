import { i18n } from '#i18n';
import '../../components/base.css';
import { mountPage } from '../../lib/client/mount-page';
import { LibraryPage } from './library-page';

mountPage(`${i18n.t('library.title')} · ${i18n.t('appName')}`, <LibraryPage />);
