import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { DatabaseNotice } from './database-notice';
import { watchForLoss } from './library-loss';
import { logError } from './log-error';

/** Puts a page of Whence on the screen, in Whence's language; what goes wrong reaches the log. */
export function mountPage(title: string, page: ReactNode): void {
  document.documentElement.lang = i18n.t('surface.language');
  document.title = title;
  window.addEventListener('error', ({ error }) => logError(error));
  window.addEventListener('unhandledrejection', ({ reason }) => logError(reason));
  watchForLoss();
  const root = document.getElementById('root');
  if (root === null) throw new Error('no #root to mount on');
  createRoot(root, { onUncaughtError: logError, onCaughtError: logError }).render(
    <StrictMode>
      <DatabaseNotice />
      {page}
    </StrictMode>,
  );
}
