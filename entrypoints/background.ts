import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { watchForLoss } from '../lib/client/library-loss';
import { logError } from '../lib/client/log-error';
import { database } from '../lib/store/database';
import { indexEarlier } from '../lib/store/recognition-index';
import { answerMessages } from './background/answers';
import { followPermissions } from './background/automatic-reading';
import { colourBadge } from './background/badge';
import { followCommands } from './background/commands';
import { followMenus } from './background/menus';
import { writeScheduledBackups } from './background/scheduled-backups';
import { closeStorageToPages, followSettings } from './background/settings';
import { openSurface } from './background/surfaces';

export default defineBackground(() => {
  watchForLoss();
  answerMessages();
  followPermissions();
  followCommands();
  followMenus();
  followSettings();
  writeScheduledBackups();
  Promise.all([colourBadge(), closeStorageToPages()]).catch(logError);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') openSurface('welcome').catch(logError);
    if (reason === 'update') indexEarlier(database).catch(logError);
  });
  // What an update left undone, for a background may be ended at any time.
  browser.runtime.onStartup.addListener(() => {
    indexEarlier(database).catch(logError);
  });
});
