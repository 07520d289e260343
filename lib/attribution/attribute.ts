import type { Attribution, Evidence, StatementKind } from '../model';
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
  const found = findings
    .map((finding, index) => ({ finding, who: resolutions[index]! }))
    .sort((one, other) => byPlace(one.finding, other.finding));
  const contents = found.map(({ finding }) => finding.content);
  const ids = identify(article.text, contents);
  return nest(
    found.map(({ finding, who }, index) => {
      const kind = kindOf(article.text, finding.content, quotations);
      return statement(ids[index]!, finding, who, kind, evidenceFor(article, finding));
    }),
  );
}

/** By where the contents start; of two that start together the longer comes first. */
function byPlace({ content: one }: Finding, { content: other }: Finding): number {
  return one[0]![0] - other[0]![0] || other.at(-1)![1] - one.at(-1)![1];
}

function statement(
  id: string,
  finding: Finding,
  who: Resolution,
  kind: StatementKind,
  evidence: Evidence[],
): Attribution {
  return {
    id,
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
    kind,
    evidence,
  };
}
