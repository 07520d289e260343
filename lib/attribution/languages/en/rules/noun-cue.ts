import type { Chunk } from '../chunk';
import { contentEnd } from '../extent';
import type { Candidate, Clause, Range } from '../statement';
import { phraseEnd } from './phrase-end';
import { atEach } from './candidate';

/** Nouns of saying that a clause with *that* can follow. */
const CLAUSAL = nouns(
  'claim suggestion assertion statement remark warning belief assumption conclusion allegation accusation insistence ' +
    'admission prediction contention announcement assurance promise pledge complaint declaration vow observation',
);
/** … an infinitive. *Call*, *demand* and *request* as often name an act. */
const INFINITIVAL = nouns('promise pledge vow threat refusal');
/** … *of* and what is judged. */
const JUDGING = nouns('criticism condemnation denunciation rejection');

/** What is said by nobody who is named: *complaints that …*. */
const UNOWNED: ReadonlySet<string> = new Set(
  'concerns complaints fears reports allegations claims suggestions rumors rumours warnings'.split(
    ' ',
  ),
);

/** *her remark that …*, *the union’s criticism of …*: a noun of saying with the one who says it in front. */
export function nounCues(clause: Clause): Candidate[] {
  return atEach(clause, 'NP', (_, at) => nounCue(clause, at));
}

function nounCue({ chunks, reading, index }: Clause, at: number): Candidate | null {
  const chunk = chunks[at]!;
  const link = chunks[at + 1];
  const known = link && linked(chunk.head, link) ? possessor(chunk, reading.tokens) : null;
  const source = known && !isOwnAct(chunks, at) ? known : null;
  if (!source && (known || link?.kind !== 'THAT' || !UNOWNED.has(chunk.head))) return null;
  const clausal = link!.kind !== 'P';
  const from = clausal ? at + 1 : at + 2;
  if (!chunks[from] || /^(?:C|END|COL|O)$/.test(chunks[from]!.kind)) return null;
  const most = contentEnd(chunks, from, clausal ? 'clause' : 'phrase', true);
  const to = clausal
    ? beforeVerb(chunks, from, most)
    : phraseEnd(chunks, from, most, { stance: false, subordinate: true });
  if (to <= from) return null;
  const noun: Range = [chunk.to - 1, clausal ? chunk.to : link!.to];
  return {
    rule: 'noun-cue',
    words: [noun],
    source,
    cue: [noun],
    content: [[chunks[from]!.from, chunks[to - 1]!.to]],
    antecedent: null,
    hedge: null,
    nests: false,
    sentence: index,
  };
}

function linked(noun: string, { kind, head }: Chunk): boolean {
  if (kind === 'THAT') return CLAUSAL.has(noun);
  if (kind === 'INF') return INFINITIVAL.has(noun);
  return head === 'of' && JUDGING.has(noun);
}

/** The nouns with their plurals. */
export function nouns(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').flatMap((noun) => [noun, `${noun}s`]));
}

/** The words before *’s* or a possessive pronoun at the start of the noun phrase; null when it has neither. */
export function possessor({ from, to }: Chunk, tokens: Clause['reading']['tokens']): Range | null {
  if (/^(?:his|her|their|my|our|its)$/.test(tokens[from]!.lower)) return [from, from + 1];
  for (let at = to - 2; at > from; at -= 1)
    if (/^['’]s?$/.test(tokens[at]!.lower) && tokens[at]!.pos === 'PART') return [from, at];
  return null;
}

/** *has renewed its criticism of*: the subject of the verb is the source, and names it better than the pronoun. */
function isOwnAct(chunks: readonly Chunk[], at: number): boolean {
  return /^(?:VG|INF)$/.test(chunks[at - 1]?.kind ?? '');
}

/** *his claim that it was safe | angered the union*: the noun’s clause ends at the verb that the noun is subject of. */
export function beforeVerb(chunks: readonly Chunk[], from: number, to: number): number {
  let verbs = 0;
  for (let at = from + 1; at < to; at += 1) {
    const { kind, verb } = chunks[at]!;
    if (/^(?:REL|WH|SUB|THAT|AND|QUO)$/.test(kind)) return to;
    if (kind === 'VG' && verb?.finite) verbs += 1;
    if (verbs === (chunks[from]!.kind === 'THAT' ? 2 : 1)) return at;
  }
  return to;
}
