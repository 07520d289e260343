import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { logError } from '../../lib/client/log-error';
import { answerInPage, background, tellState } from '../../lib/client/reader-messaging';
import { beginLife } from './only-once';
import { startReader } from './start-reader';

export default defineContentScript({
  registration: 'runtime',
  main() {
    const extensionLives = () => browser.runtime?.id !== undefined;
    const signal = beginLife({ window, world: globalThis, extensionLives });
    if (!signal) return;
    const reader = startReader({
      window,
      address: () => window.location.href,
      background,
      isPrivate: browser.extension.inIncognitoContext,
      stateChanged: tellState,
      logError,
      signal,
    });
    answerInPage(reader, signal);
  },
});
