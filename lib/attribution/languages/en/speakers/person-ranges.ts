import { OFFICIAL_BODIES, ORGANISATIONS } from '../lexicon/bodies';
import type { ReadingOfText } from '../reading';
import type { Clause, Range } from '../statement';
import type { Token } from '../token';
import { isMinisterial } from './name-in-phrase';
import { isTitle } from './titles';
import { isCapital } from './words';

/** *Centers for Disease Control*: what a body with a name is for, or of, is nobody. */
export function isWithinName({ tokens }: ReadingOfText, { chunks }: Clause, at: number): boolean {
  const body = chunks[at - 2]!;
  return (
    /^(?:of|for)$/.test(chunks[at - 1]!.head) &&
    isCapital(tokens[body.to - 1]) &&
    (ORGANISATIONS.has(body.head) ||
      OFFICIAL_BODIES.has(body.head) ||
      /^(?:centers|centres|institutes|office|bureau)$/.test(body.head))
  );
}

/** *Secretary of State Mary Cole*: a post, its *of*, and the name in one phrase with what it is of. */
export function innerRange({ reading, chunks }: Clause, at: number): Range {
  const { from, to } = chunks[at]!;
  const post = chunks[at - 2]!;
  const whole =
    /^(?:of|for)$/.test(chunks[at - 1]!.head) &&
    to - from > 2 &&
    reading.tokens.slice(post.from, post.to).some(isTitle);
  return [whole ? post.from : from, to];
}

/**
 * *Bank of Norland governor Ida Voss*, *Roads and Water Minister Ida Voss*: the whole phrase, when the name of the
 * body, or of what it is for, goes on over *of*, *for* or *and* up to the post. Null for any other phrase.
 */
export function bodyPostRange({ reading, chunks }: Clause, at: number): Range | null {
  const { tokens } = reading;
  const { from, to } = chunks[at]!;
  const post = tokens.slice(from, to).findIndex(isTitle);
  if (post < 1 || post > to - from - 3 || !isCapital(tokens[from])) return null;
  let first = at;
  let ofBody = false;
  while (
    /^(?:P|AND)$/.test(chunks[first - 1]?.kind ?? '') &&
    opensBody(tokens, chunks[first - 2])
  ) {
    const joint = chunks[first - 1]!;
    if (joint.kind === 'P' && !/^(?:of|for|on)$/.test(joint.head)) break;
    ofBody ||= joint.kind === 'P';
    first -= 2;
  }
  const named =
    ofBody || isMinisterial(tokens[from + post]!, tokens.slice(chunks[first]!.from, from + post));
  return first < at && named ? [chunks[first]!.from, to] : null;
}

function opensBody(tokens: readonly Token[], chunk: Clause['chunks'][number] | undefined): boolean {
  return (
    chunk?.kind === 'NP' &&
    isCapital(tokens[chunk.to - 1]) &&
    !tokens.slice(chunk.from, chunk.to).some(isTitle)
  );
}

/** *the chancellor of the exchequer, Harriet Lowe*: the whole post and the name after its comma. */
export function postBefore({ reading, chunks }: Clause, at: number): Range | null {
  if (chunks[at - 1]?.kind !== 'C' || chunks[at - 2]?.kind !== 'NP') return null;
  const from = postBegins(reading, chunks, at - 2);
  const closes = chunks[at + 1]?.kind;
  return closes === undefined || /^(?:C|VG|END|QUO|SUB|REL|DASH)$/.test(closes)
    ? [chunks[from]!.from, chunks[at]!.to]
    : null;
}

/** *praise of the Russian president*: a post begins at its own noun, which its *of* and *for* go on from. */
function postBegins({ tokens }: ReadingOfText, chunks: Clause['chunks'], last: number): number {
  let post = last;
  for (let at = last; ; at -= 2) {
    const { from, to } = chunks[at]!;
    if (tokens.slice(from, to).some(isTitle)) post = at;
    const joined = /^(?:P|AND)$/.test(chunks[at - 1]?.kind ?? '') && chunks[at - 2]?.kind === 'NP';
    if (joined && chunks[at - 1]!.kind === 'AND' && post === last && post === at) continue;
    if (!joined || !goesOn(chunks[at - 1]!.head, chunks[at - 2]!.head)) return post;
  }
}

/** Whether a post goes on after the preposition: *head of*, *ambassador to*. */
function goesOn(preposition: string, noun: string): boolean {
  return (
    /^(?:of|for|at|in|on)$/.test(preposition) ||
    (preposition === 'to' &&
      /^(?:ambassador|envoy|advis[eo]r|aide|assistant|representative|secretary|counsel)$/.test(
        noun,
      ))
  );
}

/** The noun phrase with the apposition that may follow it. */
export function mentionRange({ chunks }: Clause, at: number): Range {
  const chunk = chunks[at]!;
  let next = at + 1;
  while (chunks[next]?.kind === 'PAR') next += 1;
  if (chunks[next]?.kind !== 'C' || chunks[next + 1]?.kind !== 'NP') return [chunk.from, chunk.to];
  let end = next + 2;
  while (
    end + 1 < chunks.length &&
    /^(?:P|AND)$/.test(chunks[end]!.kind) &&
    chunks[end + 1]!.kind === 'NP'
  )
    end += 2;
  const after = chunks[end]?.kind;
  const closes = after === undefined || after === 'C' || after === 'END' || after === 'REL';
  return closes ? [chunk.from, chunks[end - 1]!.to] : [chunk.from, chunk.to];
}
