import type { Attribution } from '../model';
import { evidenceFor } from './evidence';
import { identify } from './identity';
import { kindOf } from './kind';
import type { ArticleText, Finding, Resolution } from './language';
import { chooseLanguage } from './languages/choose';
import { nest } from './nesting';
import { wellFormed } from './well-formed';

/** Whether statements can be found in articles of this language (BCP 47). */
export function supportsLanguage(lang: string | null): boolean {
  return chooseLanguage(lang) !== null;
}

/**
 * Finds every statement that the article puts in someone's mouth, with source, cue and content after
 * PARC 3 (Pareti 2016) and PolNeAR (Newell et al. 2018). Pure and deterministic; sorted by where the
 * content starts; empty when there is nothing or the article's language is not supported. Never throws.
 */
export function attribute(article: ArticleText): Attribution[] {
  const language = chooseLanguage(article.lang);
  if (!language) return [];
  const quotations = language.quotations(article);
  const findings = language
    .find(article, quotations)
    .flatMap((finding) => wellFormed(finding, article.text));
  const resolutions = language.resolve(article, findings);
  const drafts = findings.map((finding, index) => ({
    ...statement(finding, resolutions[index]!),
    kind: kindOf(article.text, finding.content, quotations),
    evidence: evidenceFor(article, finding),
  }));
  return nest(identify(article.text, drafts));
}

function statement(
  finding: Finding,
  who: Resolution,
): Omit<Attribution, 'id' | 'kind' | 'evidence'> {
  return {
    source: finding.source,
    cue: finding.cue,
    content: finding.content,
    speaker: who.speaker,
    sourceClass: who.sourceClass,
    hedged: finding.hedge !== null,
    why: {
      rule: finding.rule,
      words: finding.words,
      speaker: who.speakerReason,
      sourceClass: who.classReason,
      hedge: finding.hedge,
    },
    within: null,
    by: 'engine',
  };
}
