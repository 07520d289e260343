import type { StatementRule } from './rules';
import type { Article, Reason, SourceClass, Span, Speaker } from '../model';

/** What the engine needs of an article. All spans are UTF-16 code units in `text`. */
export type ArticleText = Pick<Article, 'text' | 'blocks' | 'links' | 'lang'>;

/** One statement as found in the text, before anyone asks who the source is. */
export interface Finding {
  /** Key under `why.rule` in the locale files. */
  rule: StatementRule;
  /** The article's words that fired the rule. */
  words: string[];
  /** Empty for a bare hedge or a quotation whose source stands elsewhere. */
  source: Span[];
  /** Empty for a floating quotation. */
  cue: Span[];
  /** Never empty; ascending. */
  content: Span[];
  /** Key under `why.hedge` with its words, or null. */
  hedge: Reason | null;
  /**
   * The words to resolve instead of `source`: the antecedent of a relative pronoun, or the source of the
   * sentence before for a floating quotation.
   */
  antecedent?: Span;
}

/** Who a finding's source is. */
export interface Resolution {
  speaker: Speaker | null;
  /** Key under `why.speaker`; null when there is no speaker. */
  speakerReason: Reason | null;
  sourceClass: SourceClass;
  /** Key under `why.class`. */
  classReason: Reason;
}

/**
 * Everything that depends on the language of the article: one object a folder under `languages/`. The
 * rest (kind, evidence, nesting, ids, order) is the same for all languages and works on its answers.
 * All three functions are pure and take any string.
 */
export interface Language {
  /** Primary subtag of BCP 47: `en`. */
  code: string;
  /** Quotations with their marks, in order, not overlapping; a quotation over blocks gives one span a block. */
  quotations(article: ArticleText): Span[];
  /** Statements with spans inside the text; the order does not matter. */
  find(article: ArticleText, quotations: readonly Span[]): Finding[];
  /** One resolution for each finding, in the same order. */
  resolve(article: ArticleText, findings: readonly Finding[]): Resolution[];
}
