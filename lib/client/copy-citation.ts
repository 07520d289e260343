import { i18n } from '#i18n';
import type { Article, Attribution } from '../model';
import { citePassage } from '../sources/citation';

/** Copies a statement with its source: as plain text, and as HTML for editors that take it. */
export async function copyCitation(article: Article, statement: Attribution): Promise<void> {
  const first = statement.content[0];
  const last = statement.content[statement.content.length - 1];
  if (first === undefined || last === undefined) return;
  const { text, html } = citePassage({
    article,
    span: [first[0], last[1]],
    speaker: statement.speaker,
    remark: statement.kind === 'indirect' ? i18n.t('statement.paraphrase') : null,
    locale: i18n.t('surface.language'),
  });
  const asBlob = (content: string, type: string) => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': asBlob(text, 'text/plain'),
      'text/html': asBlob(html, 'text/html'),
    }),
  ]);
}
