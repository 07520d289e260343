import type { Span } from '../../../model';
import type { ArticleText, Finding, Language } from '../../language';
import type { Find } from './find';
import { quotationsIn } from './quotations';
import { readingOf } from './reading';
import { resolveSpeakers } from './speakers';
import { statementsIn } from './statements';

/**
 * German, by rules without a tagger: capitals tell nouns, the place of the finite verb tells clauses, and
 * the Konjunktiv tells reported speech (cf. Brunner et al. 2020, whose Redewiedergabe types it follows).
 */
export const german: Language = {
  code: 'de',
  quotations: ({ text, blocks }) => blocks.flatMap(({ span }) => quotationsIn(text, span)),
  find: findStatements,
  resolve: (article, findings) => resolveSpeakers(readingOf(article), findings),
};

function findStatements(article: ArticleText): Finding[] {
  const found: Find[] = [];
  const reading = readingOf(article);
  for (const { span } of article.blocks)
    found.push(...statementsIn(reading, span, found[found.length - 1] ?? null));
  return found.map((find) => findingOf(article.text, find));
}

/** Rules whose cue is a mark: their reason names the source. */
const BEFORE_COLON: ReadonlySet<string> = new Set(['colon', 'headline']);

function findingOf(text: string, { source, cue, content, rule, antecedent }: Find): Finding {
  const words = (spans: readonly Span[]) => spans.map(([start, end]) => text.slice(start, end));
  return {
    rule,
    words: cue.length > 0 && !BEFORE_COLON.has(rule) ? words(cue) : words(source),
    source,
    cue,
    content,
    hedge: rule === 'hedge' ? { rule: 'word', words: words(cue) } : null,
    ...(antecedent ? { antecedent } : {}),
  };
}
