import { contentEnd } from '../extent';
import { BE } from '../lexicon/words';
import type { Candidate, Clause } from '../statement';
import { atEach } from './candidate';
import { nouns, possessor } from './noun-cue';

/** *Her view is that …*, *The board’s advice was to …*: what somebody’s word or thought is. */
export function nounPredicates(clause: Clause): Candidate[] {
  const { chunks, reading } = clause;
  return atEach(clause, 'NP', (chunk, at) => {
    const [verb, first] = [chunks[at + 1], chunks[at + 2]];
    if (!SAYINGS.has(chunk.head)) return null;
    if (verb?.kind !== 'VG' || !BE.has(verb.head) || verb.verb!.negated || verb.verb!.modal)
      return null;
    if (
      first?.kind !== 'THAT' &&
      first?.kind !== 'QUO' &&
      !(first?.kind === 'INF' && ADVICE.test(chunk.head))
    )
      return null;
    const source = possessor(chunk, reading.tokens);
    const to = contentEnd(chunks, at + 2, 'clause', false);
    if (!source || to <= at + 2) return null;
    return {
      rule: 'noun-is',
      words: [[chunk.to - 1, verb.to]],
      source,
      cue: [[chunk.to - 1, verb.to]],
      content: [[first.from, chunks[to - 1]!.to]],
      antecedent: null,
      hedge: null,
      nests: false,
      sentence: clause.index,
    };
  });
}

const SAYINGS = nouns(
  'claim suggestion assertion statement remark warning belief assumption conclusion allegation accusation insistence ' +
    'admission prediction contention announcement assurance promise pledge complaint declaration vow observation view ' +
    'impression argument hope fear message point theory feeling hunch response answer advice recommendation demand reply concern position opinion guess',
);

const ADVICE = /^(?:advice|recommendation|demand|promise|pledge|vow|message)s?$/;
