import type { StatementRule } from '../../rules';
import type { Span } from '../../../model';
import type { Reading } from './reading';
import type { CueHit } from './cues';
import type { Segment } from './segments';

/** A statement as a rule found it, before anyone knows who is meant. */
export interface Find {
  source: Span[];
  cue: Span[];
  content: Span[];
  /** The rule's name: the end of a key under `why.rule`. */
  rule: GermanRule;
  /** What a relative pronoun stands for, or where the source of a run-on statement stands. */
  antecedent?: Span;
}

export type GermanRule = Extract<
  StatementRule,
  | 'quotation'
  | 'clause'
  | 'object'
  | 'noun-cue'
  | 'colon'
  | 'according-to'
  | 'as-reported'
  | 'subjunctive-run'
  | 'floating'
  | 'hedge'
  | 'headline'
>;

/** A sentence with what the rules need of it. */
export interface Sentence extends Pick<Reading, 'text' | 'familyNames'> {
  span: Span;
  segments: Segment[];
  /** The predicates of saying and thinking in its clauses. */
  cues: CueHit[];
}
