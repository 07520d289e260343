import type { Article, Attribution, Correction, CorrectionChange, Span } from '../model';
import { identify } from './identity';
import { nest } from './nesting';

/** A correction, and where its passage stands in the text now; null when it was not found. */
export interface PlacedCorrection {
  correction: Correction;
  span: Span | null;
}

/** Of two passages that share this much of their length (Dice), one is the other after a small edit. */
const SAME_PASSAGE = 0.8;

/**
 * The statements with what the reader changed, in the order that it was changed: dismissed ones are gone,
 * corrected ones carry the reader's speaker and class, added ones are there; `by` tells them. A correction
 * finds its statement by id or, when the page's words have changed, by its passage; one that finds none
 * changes nothing. Pure; sorted by content start.
 */
export function applyCorrections(
  article: Pick<Article, 'text'>,
  attributions: readonly Attribution[],
  corrections: readonly PlacedCorrection[],
): Attribution[] {
  let statements = [...attributions];
  for (const { correction, span } of corrections) {
    statements = changed(article.text, statements, correction.change, span);
  }
  return statements;
}

function changed(
  text: string,
  statements: Attribution[],
  change: CorrectionChange,
  span: Span | null,
): Attribution[] {
  if (change.type === 'add')
    return span === null ? statements : added(text, statements, change, span);
  const statement = statementOf(statements, change.statementId, span);
  if (statement === undefined) return statements;
  if (change.type === 'dismiss') {
    return statements
      .filter((each) => each !== statement)
      .map((each) => (each.within === statement.id ? { ...each, within: statement.within } : each));
  }
  const { speaker, sourceClass } = change;
  const why = {
    ...statement.why,
    speaker: speaker && { rule: 'user', words: [speaker.name] },
    sourceClass: { rule: 'user', words: [] },
  };
  return statements.map((each) =>
    each === statement ? { ...each, speaker, sourceClass, why, by: 'user' } : each,
  );
}

function added(
  text: string,
  statements: Attribution[],
  change: Extract<CorrectionChange, { type: 'add' }>,
  span: Span,
): Attribution[] {
  const { speaker, sourceClass, kind } = change;
  const statement: Omit<Attribution, 'id'> = {
    source: [],
    cue: [],
    content: [span],
    kind,
    speaker,
    sourceClass,
    hedged: false,
    evidence: [],
    why: {
      rule: 'user',
      words: [],
      speaker: speaker && { rule: 'user', words: [speaker.name] },
      sourceClass: { rule: 'user', words: [] },
      hedge: null,
    },
    within: null,
    by: 'user',
  };
  const [named] = identify(text, [statement]);
  if (named === undefined || statements.some(({ id }) => id === named.id)) return statements;
  const start = ({ content }: Attribution) => content[0]?.[0] ?? 0;
  return nest([...statements, named].sort((a, b) => start(a) - start(b)));
}

function statementOf(
  statements: readonly Attribution[],
  id: string,
  span: Span | null,
): Attribution | undefined {
  const byId = statements.find((statement) => statement.id === id);
  if (byId !== undefined || span === null) return byId;
  return statements.find((statement) => shared(extentOf(statement), span) >= SAME_PASSAGE);
}

function extentOf({ content }: Attribution): Span {
  return [content[0]?.[0] ?? 0, content.at(-1)?.[1] ?? 0];
}

function shared([a, b]: Span, [c, d]: Span): number {
  const common = Math.min(b, d) - Math.max(a, c);
  return common <= 0 ? 0 : (2 * common) / (b - a + d - c);
}
