import { i18n } from '#i18n';
import '../../components/base.css';
import { mountPage } from '../../lib/client/mount-page';
import { PageSurface } from './page-surface';

mountPage(i18n.t('appName'), <PageSurface surface="popup" />);
