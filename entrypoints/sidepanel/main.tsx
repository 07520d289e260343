import { i18n } from '#i18n';
import '../../components/base.css';
import { mountPage } from '../../lib/client/mount-page';
import { PageSurface } from '../popup/page-surface';

mountPage(i18n.t('appName'), <PageSurface surface="side-panel" />);
