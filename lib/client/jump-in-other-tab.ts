import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { describe } from '../anchoring/describe';
import type { Article, Span } from '../model';
import { logError } from './log-error';
import { askPage } from './messaging';
import { openAddress } from './open-address';
import type { ToastMessage } from './use-toast';

/** Shows a passage of an article in the tab that has it open; opens its address where none has. */
export function jumpInOtherTab(
  article: Pick<Article, 'text' | 'url'>,
  span: Span,
  say: (message: ToastMessage) => void,
): void {
  void jump(article, span).catch((error: unknown) => {
    logError(error);
    say({ text: i18n.t('surface.actionFailed'), tone: 'warning' });
  });
}

async function jump({ text, url }: Pick<Article, 'text' | 'url'>, span: Span): Promise<void> {
  const [tab] = await browser.tabs.query({ url: `${url.split('#')[0]}*` });
  if (tab?.id === undefined) {
    await openAddress(url);
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  await askPage(tab.id, 'jumpToSelectors', describe(text, span));
}
