import { browser, type Browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { logError } from '../../lib/client/log-error';
import { annotateSelection } from './commands';
import { linkOriginal } from './link-original';
import { openSurface } from './surfaces';

const WEB_PAGES = ['http://*/*', 'https://*/*'];

/** Puts Whence's entries into the context menus and does what they say. */
export function followMenus(): void {
  browser.runtime.onInstalled.addListener(() => {
    makeMenus().catch(logError);
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    choose(info, tab?.id).catch(logError);
  });
}

/** Browsers keep the entries; they are made anew with each version of the extension. */
async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'annotate',
    title: i18n.t('menu.annotate'),
    contexts: ['selection'],
    documentUrlPatterns: WEB_PAGES,
  });
  browser.contextMenus.create({
    id: 'original',
    title: i18n.t('menu.original'),
    contexts: ['link'],
    documentUrlPatterns: WEB_PAGES,
    targetUrlPatterns: WEB_PAGES,
  });
  browser.contextMenus.create({
    id: 'library',
    title: i18n.t('menu.library'),
    contexts: ['action'],
  });
}

async function choose(info: Browser.contextMenus.OnClickData, tabId?: number): Promise<void> {
  if (info.menuItemId === 'library') return openSurface('library');
  if (tabId === undefined) return;
  if (info.menuItemId === 'annotate') await annotateSelection(tabId);
  if (info.menuItemId === 'original' && info.linkUrl && info.pageUrl) {
    await linkOriginal(tabId, info.pageUrl, info.linkUrl);
  }
}
