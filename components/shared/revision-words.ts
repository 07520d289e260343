import { i18n } from '#i18n';
import type { Revision } from '../../lib/model';

/** What changed, counted: “Headline, 1 quotation, 2 paragraphs”. */
export function revisionInWords({ headline, statements, passages }: Revision): string {
  const quotations = statements.filter(({ quoted }) => quoted).length;
  const others = statements.length - quotations;
  return [
    headline !== null && i18n.t('library.headline'),
    quotations > 0 && i18n.t('library.changedQuotations', quotations),
    others > 0 && i18n.t('surface.statements', others),
    passages.length > 0 && i18n.t('library.changedPassages', passages.length),
  ]
    .filter((words) => words !== false)
    .join(', ');
}
