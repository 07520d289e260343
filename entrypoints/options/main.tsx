import { i18n } from '#i18n';
import '../../components/base.css';
import { mountPage } from '../../lib/client/mount-page';
import { OptionsPage } from './options-page';

mountPage(`${i18n.t('options.title')} · ${i18n.t('appName')}`, <OptionsPage />);
