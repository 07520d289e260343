import type { Chunk } from '../chunk';
import { contentEnd } from '../extent';
import { TIMES } from '../lexicon/words';
import { nounPhraseForward } from '../noun-phrase';
import type { Candidate, Clause, Range } from '../statement';
import { atEach, tokens } from './candidate';
import { holdsMarked } from './marked';
import { beforeVerb, nouns, possessor } from './noun-cue';
import { phraseEnd } from './phrase-end';

/** Nouns of saying and thinking that a clause with *that* follows. */
const CLAUSAL = nouns(
  'claim suggestion assertion statement remark warning belief assumption conclusion allegation accusation insistence ' +
    'admission prediction contention announcement assurance promise pledge complaint declaration vow observation ' +
    'comment report argument acknowledgment acknowledgement fear hope concern testimony tweet boast view message ' +
    'proposition idea notion charge reminder quip joke opinion proclamation proposal theory worry point line rumor rumour',
);
/** … an infinitive. */
const INFINITIVAL = nouns(
  'promise pledge vow threat refusal call demand request plea proposal appeal offer plan wish desire',
);
/** … a preposition and a noun phrase. */
const GOVERNING: Readonly<Record<string, ReadonlySet<string>>> = {
  of: nouns(
    'claim promise warning accusation description talk vision assertion charge complaint characterization pledge ' +
      'portrayal depiction suggestion prediction allegation praise endorsement criticism condemnation denunciation rejection',
  ),
  for: nouns('call demand appeal plea request push apology argument support'),
  about: nouns('remark comment claim joke complaint concern warning question statement promise'),
  against: nouns('broadside attack warning argument tirade rant'),
  to: nouns('objection opposition reference'),
};

/**
 * *her remark on Tuesday that it “will fall”*, *a report by the union that …*, *his call for a “new start”*: quoted
 * words that hang on a noun of saying are those of its possessor or author, whatever the clause around them tells.
 */
export function quotedNounCues(clause: Clause): Candidate[] {
  return atEach(clause, 'NP', (_, at) => quotedNounCue(clause, at));
}

function quotedNounCue(clause: Clause, at: number): Candidate | null {
  const { chunks, reading, index } = clause;
  const noun = chunks[at]!;
  const link = linkOf(chunks, at);
  if (link === null) return null;
  const source = possessor(noun, reading.tokens) ?? author(chunks, at + 1, link);
  if (!source) return null;
  const governs = chunks[link]!.kind === 'P';
  const from = governs ? link + 1 : link;
  if (!chunks[from] || /^(?:C|END|COL)$/.test(chunks[from]!.kind)) return null;
  const most = contentEnd(chunks, from, governs ? 'phrase' : 'clause', true);
  const to = governs
    ? phraseEnd(chunks, from, most, { stance: false, subordinate: true })
    : beforeVerb(chunks, from, most);
  if (!holdsMarked(chunks, [from, to])) return null;
  const cue: Range = [noun.to - 1, noun.to];
  return {
    rule: 'noun-cue',
    words: [cue],
    source,
    cue: governs ? [cue, tokens(chunks, [link, link + 1])] : [cue],
    content: [tokens(chunks, [from, to])],
    antecedent: null,
    hedge: null,
    nests: false,
    sentence: index,
  };
}

/** The chunk that links the noun at `at` to its content: *that*, an infinitive or a preposition; or null. */
function linkOf(chunks: readonly Chunk[], at: number): number | null {
  const { head } = chunks[at]!;
  const next = chunks[at + 1];
  if (next?.kind === 'INF') return INFINITIVAL.has(head) ? at + 1 : null;
  if (next?.kind === 'P' && GOVERNING[next.head]?.has(head)) return at + 1;
  if (!CLAUSAL.has(head)) return null;
  for (let link = at + 1; link < Math.min(chunks.length, at + LONGEST_GAP); link += 1) {
    const { kind, head: word } = chunks[link]!;
    if (kind === 'THAT') return link;
    if (
      !/^(?:P|ADV|PAR)$/.test(kind) &&
      !(kind === 'NP' && (chunks[link - 1]!.kind === 'P' || TIMES.has(word)))
    )
      return null;
  }
  return null;
}

/** *her remark during a debate in Torvik on Tuesday that*. */
const LONGEST_GAP = 8;

/** *by the union*, *from Ruth Ama*: who made the remark, between the noun and its content. */
function author(chunks: readonly Chunk[], from: number, to: number): Range | null {
  for (let at = from; at + 1 < to; at += 1)
    if (/^(?:by|from|among)$/.test(chunks[at]!.head) && chunks[at + 1]!.kind === 'NP')
      return tokens(chunks, [at + 1, Math.min(to, nounPhraseForward(chunks, at + 1))]);
  return null;
}
