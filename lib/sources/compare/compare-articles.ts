import type { QuoteCheck } from '../../model';
import { checkQuotation } from './check-quotation';
import { checkStatement } from './check-statement';
import { prepare, type Side } from './prepared';
import { quotedPassages } from './quoted-passages';

/**
 * The quote check: holds each quoted passage and each indirect statement of a rewrite against the original, in order
 * of the rewrite. Pure; takes two readings (what was read, with its attributions) and fetches nothing. Empty when the
 * rewrite attributes nothing. Every verdict carries its reasons (locale keys `check.reason.*`).
 *
 * Direct and mixed statements yield one check a quoted run; indirect ones yield one. What a mixed statement says
 * outside its quotation marks is left to the reader: its words are too few to be matched by themselves.
 */
export function compareArticles(rewrite: Side, original: Side): QuoteCheck[] {
  const from = prepare(original);
  const to = prepare(rewrite);
  const languages = new Set([rewrite, original].map(language).filter((code) => code !== null));
  const otherLanguage = languages.size > 1;
  const quotations = quotedPassages(rewrite).map((passage) =>
    checkQuotation(rewrite.article.text, passage, from),
  );
  const statements = rewrite.attributions
    .filter(({ kind, content }) => kind === 'indirect' && content.length > 0)
    .map((attribution) => checkStatement(to, attribution, from));
  return [...quotations, ...statements]
    .filter((check) => check !== null)
    .sort((one, other) => one.passage[0] - other.passage[0])
    .map((check, index) => ({
      id: `${check.statement}:${index}`,
      ...check,
      reasons:
        otherLanguage && check.verdict === 'not-in-original'
          ? [{ rule: 'other-language', words: [] }]
          : check.reasons,
    }));
}

function language({ article }: Side): string | null {
  return article.lang?.split('-')[0]?.toLowerCase() ?? null;
}
