import { i18n } from '#i18n';
import type { Article, Attribution } from '../model';
import { citePassage } from '../sources/citation';

/**
 * Puts a statement with its source on the clipboard, as plain text, Markdown (`text/markdown`, RFC 7763) and HTML,
 * each for the programs that take it. By the browser's own copy event: that works on pages without https, too, and
 * unlike `navigator.clipboard` takes Markdown in every browser. Call it in a user's click. False when the browser
 * refuses.
 */
export function copyCitation(
  document: Document,
  article: Article,
  { content, speaker, kind }: Attribution,
): boolean {
  const first = content[0];
  const last = content[content.length - 1];
  if (!first || !last) return false;
  const { text, markdown, html } = citePassage({
    article,
    span: [first[0], last[1]],
    speaker,
    remark: kind === 'indirect' ? i18n.t('statement.paraphrase') : null,
    locale: i18n.t('surface.language'),
  });
  let copied = false;
  const hand = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/markdown', markdown);
    event.clipboardData?.setData('text/html', html);
    copied = event.clipboardData !== null;
  };
  document.addEventListener('copy', hand, { capture: true });
  const allowed = document.execCommand('copy');
  document.removeEventListener('copy', hand, { capture: true });
  return copied && allowed;
}
