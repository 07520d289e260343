import type { Article, Attribution, SourceClass, Span, StatementKind } from '../../../../lib/model';

/** A statement of a test's article, by its words. */
export interface StatementSpec {
  content: string;
  cue?: string;
  speaker?: string;
  sourceClass?: SourceClass;
  kind?: StatementKind;
  hedged?: boolean;
}

/** What the engine would say of the article: one attribution for each of the words that stand in it. */
export function statementsIn(article: Article, specs: readonly StatementSpec[]): Attribution[] {
  return specs.flatMap((spec) => {
    const content = spanOf(article.text, spec.content);
    return content ? [attribution(article.text, spec, content)] : [];
  });
}

function attribution(text: string, spec: StatementSpec, content: Span): Attribution {
  const cue = spec.cue ? spanOf(text, spec.cue) : null;
  return {
    id: `s-${spec.content.slice(0, 12)}`,
    source: [],
    cue: cue ? [cue] : [],
    content: [content],
    kind: spec.kind ?? 'indirect',
    speaker: spec.speaker ? { name: spec.speaker, role: null } : null,
    sourceClass: spec.sourceClass ?? 'official',
    hedged: spec.hedged ?? false,
    evidence: [],
    why: { rule: 'test', words: [], speaker: null, sourceClass: null, hedge: null },
    within: null,
    by: 'engine',
  };
}

function spanOf(text: string, words: string): Span | null {
  const start = text.indexOf(words);
  return start < 0 ? null : [start, start + words.length];
}
