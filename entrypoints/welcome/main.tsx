import { i18n } from '#i18n';
import '../../components/base.css';
import { WelcomePage } from '../../components/welcome/welcome-page';
import { logError } from '../../lib/client/log-error';
import { mountPage } from '../../lib/client/mount-page';
import { useReadingMode } from '../../lib/client/use-reading-mode';
import { useShortcuts } from '../../lib/client/use-shortcuts';
import { SampleArticle } from './sample-article';

function Welcome() {
  const { mode, choose } = useReadingMode();
  const shortcuts = useShortcuts();
  return (
    <WelcomePage
      mode={mode}
      shortcuts={shortcuts}
      onMode={(next) => {
        choose(next).catch(logError);
      }}
      sample={<SampleArticle />}
    />
  );
}

mountPage(i18n.t('appName'), <Welcome />);
