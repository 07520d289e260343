import type { Span } from '../../../model';
import type { ArticleText, Language } from '../../language';
import { findStatements } from './find';
import { findQuotations } from './quotations';
import { readText } from './reading';
import { resolveSources } from './resolve';

/** English: lexicon, tagger, rules and resolution. */
export const english: Language = {
  code: 'en',
  quotations: (article: ArticleText): Span[] =>
    findQuotations(article.text, article.blocks).map((quotation) => quotation.span),
  find: (article) => findStatements(readText(article), article),
  resolve: resolveSources,
};
