import { i18n } from '#i18n';
import type { Reason, Why } from '../../../lib/model';

/**
 * The reasons of a mark in words: one sentence each for the statement, its speaker, its class and its
 * hedge, with the article's own words in them.
 */
export function whySentences(why: Why): string[] {
  const reasons: [string, Reason | null][] = [
    ['rule', { rule: why.rule, words: why.words }],
    ['speaker', why.speaker],
    ['class', why.sourceClass],
    ['hedge', why.hedge],
  ];
  return reasons.flatMap(([part, reason]) => (reason ? [sentence(part, reason)] : []));
}

/** Rules are named by the engine, so their keys can't be known to the compiler. */
const translate = i18n.t as (key: string, substitutions: string[]) => string;

function sentence(part: string, { rule, words }: Reason): string {
  return translate(`why.${part}.${rule.replaceAll('-', '_')}`, words.length > 0 ? words : ['']);
}
