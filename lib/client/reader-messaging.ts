/** The content script's side of the messages. Light: it is paid on every page. */
import { browser } from 'wxt/browser';
import type { PageState, ToBackground, ToPage } from '../messages';
import { channel } from './channel';

/** The background as the content script calls it. The promises reject when it refuses or is gone. */
export const background: {
  [Name in keyof ToBackground]: (
    ...args: Parameters<ToBackground[Name]>
  ) => Promise<ReturnType<ToBackground[Name]>>;
} = {
  read: (page) => channel.sendMessage('read', page),
  leave: () => channel.sendMessage('leave'),
  saveAnnotation: (write) => channel.sendMessage('saveAnnotation', write),
  deleteAnnotation: (id) => channel.sendMessage('deleteAnnotation', id),
  tagsInUse: () => channel.sendMessage('tagsInUse'),
  readMarkdown: (note) => channel.sendMessage('readMarkdown', note),
  saveCorrection: (correction) => channel.sendMessage('saveCorrection', correction),
  deleteCorrection: (id) => channel.sendMessage('deleteCorrection', id),
  openPage: (page) => channel.sendMessage('openPage', page),
};

/** Tells popup and side panel what the page shows now. That neither is open is the usual case. */
export function tellState(state: PageState): void {
  channel.sendMessage('pageStateChanged', state).catch(() => null);
}

const NAMES = [
  'getPageState',
  'jumpToStatement',
  'jumpToSpan',
  'jumpToSelectors',
  'setMarksShown',
  'step',
  'annotateSelection',
  'attachToSelection',
  'reread',
] as const satisfies (keyof ToPage)[];

/** Lets the rest of Whence ask the reader in this page, until the signal ends it. */
export function answerInPage(reader: ToPage, signal: AbortSignal): void {
  for (const name of NAMES) {
    const stop = channel.onMessage(name, ({ data, sender }) => {
      if (sender.id !== browser.runtime.id) throw new Error('not from Whence');
      return (reader[name] as (data: unknown) => never).call(reader, data);
    });
    signal.addEventListener('abort', stop, { once: true });
  }
}
