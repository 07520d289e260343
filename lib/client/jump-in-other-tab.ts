import { browser } from 'wxt/browser';
import { describe } from '../anchoring/describe';
import type { Article, Span } from '../model';
import { logError } from './log-error';
import { linkTo } from '../sources/text-fragment';
import { askPage, sendToBackground } from './messaging';
import { actionFailed, type ToastMessage } from './use-toast';

/** Shows a passage of an article in the tab that has it open; opens it there where none has. */
export function jumpInOtherTab(
  article: Article,
  span: Span,
  say: (message: ToastMessage) => void,
): void {
  void jump(article, span).catch((error: unknown) => {
    logError(error);
    say(actionFailed());
  });
}

async function jump(article: Article, span: Span): Promise<void> {
  const target = describe(article.text, span);
  const { url } = article;
  const [tab] = await browser.tabs.query({ url: `${url.split('#')[0]}*` });
  if (tab?.id === undefined) {
    await sendToBackground('openPassage', {
      address: linkTo(article, span),
      passages: [target],
    });
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  await askPage(tab.id, 'jumpToSelectors', target);
}
