import type { Attribution, Correction, CorrectionChange } from '../../lib/model';
import type { OpenPage } from './open-page';

/** A correction of one statement of the page, ready to be kept. */
export function correctionOf(
  page: OpenPage,
  statement: Attribution,
  change: CorrectionChange,
  id: string,
  createdAt: number,
): Correction {
  return {
    id,
    pageId: page.record.pageId,
    target: page.targetOf(statement),
    change,
    createdAt,
  };
}
