import type { Attribution, Span } from '../../model';
import { quotedSpans } from './quoted-spans';
import type { Side } from './prepared';

/** Words that an article puts between quotation marks and in someone's mouth. */
export interface QuotedPassage {
  attribution: Attribution;
  span: Span;
}

/** Every quoted run of the direct and mixed statements, each once, in order of the text. */
export function quotedPassages({ article, attributions }: Side): QuotedPassage[] {
  const runs = quotedSpans(article);
  const passages = new Map<number, QuotedPassage>();
  for (const attribution of attributions) {
    if (attribution.kind === 'indirect') continue;
    const own = runs.filter((run) =>
      attribution.content.some((span) => overlap(run, span) * 2 > run[1] - run[0]),
    );
    const spans = own.length > 0 || attribution.kind === 'mixed' ? own : attribution.content;
    for (const span of spans) {
      const known = passages.get(span[0]);
      if (!known || attribution.within === known.attribution.id)
        passages.set(span[0], { attribution, span });
    }
  }
  return [...passages.values()].sort((one, other) => one.span[0] - other.span[0]);
}

const overlap = (one: Span, other: Span): number =>
  Math.min(one[1], other[1]) - Math.max(one[0], other[0]);
