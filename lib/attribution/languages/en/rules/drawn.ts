import { nounPhraseForward } from '../noun-phrase';
import type { Candidate, Clause } from '../statement';
import { subjectBefore } from '../subject';
import { borrowedSubject } from './borrowed-subject';
import { atVerbs, candidate } from './candidate';
import { complement } from './reported-passive';

/** *drew criticism from the board*, *won the backing of the union*: the subject is what others judge. */
export function drawnJudgements(clause: Clause): Candidate[] {
  const { chunks } = clause;
  return atVerbs(clause, ({ head, verb }, at) => {
    if (verb!.passive || verb!.negated || verb!.modal || !DRAWS.test(head)) return null;
    const noun = chunks[at + 1];
    if (
      noun?.kind !== 'NP' ||
      !JUDGEMENT.test(noun.head) ||
      !givenBy(noun.head).test(chunks[at + 2]?.head ?? '')
    )
      return null;
    const source = chunks[at + 3];
    if (source?.kind !== 'NP') return null;
    const subject =
      (verb!.finite ? subjectBefore(chunks, at) : null) ?? borrowedSubject(clause, at);
    if (!subject) return null;
    const end = nounPhraseForward(chunks, at + 3);
    return candidate(clause, {
      rule: 'drawn',
      subject: { from: at + 3, to: end, antecedent: null },
      cue: [[at, at + 3]],
      content: [[subject.from, subject.to], ...complement(chunks, end, false)],
    });
  });
}

const DRAWS =
  /^(?:dr[ae]w(?:s|n|ing)?|receiv\w+|fac(?:e|es|ed|ing)|spark\w*|w[io]n(?:s|ning)?|earn\w*|attract\w*|m[e]+ts?|gets?|got|garner\w*|prompt\w*|provok\w+|elicit\w*|gain\w*|secur\w+|trigger\w*|ha[sd]|have|enjoys?|enjoyed)$/;
const JUDGEMENT =
  /^(?:criticism|praise|support|endorsements?|opposition|condemnation|fire|scorn|rebukes?|resistance|backing|outrage|anger|pushback|complaints|approval)$/;

function givenBy(noun: string): RegExp {
  return /^(?:endorsement|backing|support|approval)$/.test(noun) ? /^(?:from|of)$/ : /^from$/;
}
