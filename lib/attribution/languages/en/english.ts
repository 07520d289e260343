import type { Language } from '../../language';
import { findStatements } from './find';
import { read } from './read-article';
import { resolveSources } from './resolve';

/** English: lexicon, tagger, rules and resolution. */
export const english: Language = {
  code: 'en',
  quotations: (article) => read(article).reading.quotations.map((quotation) => quotation.span),
  find: (article) => findStatements(read(article)),
  resolve: resolveSources,
};
