import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { ReadingChoice, type ReadingMode } from '../options/reading-choice';
import { ShortcutList, type Shortcut } from '../options/shortcut-list';
import { MarksLegend } from './marks-legend';
import './welcome-page.css';

interface WelcomePageProps {
  /** Null until the reader's choice is known. */
  mode: ReadingMode | null;
  shortcuts: readonly Shortcut[];
  onMode(mode: ReadingMode): void;
  /** The sample article, with the reader at work in it. */
  sample: ReactNode;
}

/** The first page: what Whence does, an article to try it on, when it should read, and the keys. */
export function WelcomePage({ mode, shortcuts, onMode, sample }: WelcomePageProps) {
  return (
    <main className="welcome-page">
      <header>
        <p className="welcome-page-name">
          <img src="/icon/96.png" alt="" width="40" height="40" /> {i18n.t('appName')}
        </p>
        <h1>{i18n.t('welcome.title')}</h1>
        <p className="welcome-page-lead">{i18n.t('welcome.lead')}</p>
      </header>
      <section>
        <h2>{i18n.t('welcome.tryTitle')}</h2>
        <p>{i18n.t('welcome.tryText')}</p>
        {sample}
        <MarksLegend />
      </section>
      <section>
        <h2>{i18n.t('welcome.permissionTitle')}</h2>
        <p>{i18n.t('welcome.permissionText')}</p>
        <ReadingChoice
          mode={mode}
          legend={i18n.t('welcome.permissionTitle')}
          words={{
            all: { name: i18n.t('welcome.all'), hint: i18n.t('welcome.allHint') },
            chosen: { name: i18n.t('welcome.chosen'), hint: i18n.t('welcome.chosenHint') },
            click: { name: i18n.t('welcome.click'), hint: i18n.t('welcome.clickHint') },
          }}
          onChoose={onMode}
        />
      </section>
      <section>
        <h2>{i18n.t('welcome.keysTitle')}</h2>
        <ShortcutList shortcuts={shortcuts} />
      </section>
    </main>
  );
}
