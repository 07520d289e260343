import type { Chunk } from './chunk';

/**
 * *said that he regretted it and promised …*: whether the verb at `at`, behind *and* or *but*, goes on with the verb
 * before the content that begins at `start`, rather than with one inside of it. Both stand in one tense then.
 */
export function sharesTense(chunks: readonly Chunk[], start: number, at: number): boolean {
  const outer = chunks
    .slice(0, start)
    .findLast(({ kind }) => kind === 'VG' || kind === 'INF')?.verb;
  const own = chunks[at]!.verb;
  if (!outer || !own) return false;
  if (own.tense === 'past') return outer.tense === 'past' || outer.perfect;
  if (own.tense === 'base') return outer.tense === 'base' || outer.tense === 'modal';
  return own.tense === outer.tense;
}

/** A verb that reports, in any frame; findings and thoughts are as often told by the one who speaks. */
export function isReportVerb({ verb }: Chunk): boolean {
  const cue = verb?.cue?.verb;
  return (
    cue !== undefined &&
    !verb!.passive &&
    !verb!.progressive &&
    cue.lemma !== 'decide' &&
    /[cqtnp]/.test(cue.frames) &&
    !/[aw+]/.test(cue.frames)
  );
}

/** The verb of a coordinated predicate: the first chunk behind *and* but for adverbs. */
export function predicateAfter(chunks: readonly Chunk[], and: number): number | null {
  let at = and + 1;
  while (chunks[at]?.kind === 'ADV') at += 1;
  const chunk = chunks[at];
  return chunk?.kind === 'VG' && chunk.verb!.finite ? at : null;
}
