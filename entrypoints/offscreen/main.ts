/** Chromium's service worker has no addresses for files: this document makes the backup that it downloads. */
import { logError } from '../../lib/client/log-error';
import { sendToBackground } from '../../lib/client/messaging';
import { offerBackup } from '../../lib/client/offer-backup';

offerBackup((backup) => sendToBackground('backupReady', backup))
  .catch(logError)
  .finally(() => window.close());
