import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { watchForLoss } from '../lib/client/library-loss';
import { logError } from '../lib/client/log-error';
import { answerMessages } from './background/answers';
import { followPermissions } from './background/automatic-reading';
import { colourBadge } from './background/badge';
import { followCommands } from './background/commands';
import { followMenus } from './background/menus';
import { closeStorageToPages, followSettings } from './background/settings';
import { openSurface } from './background/surfaces';

export default defineBackground(() => {
  watchForLoss();
  answerMessages();
  followPermissions();
  followCommands();
  followMenus();
  followSettings();
  Promise.all([colourBadge(), closeStorageToPages()]).catch(logError);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') openSurface('welcome').catch(logError);
  });
});
