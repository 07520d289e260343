import type { Speaker } from '../../../../model';
import type { Classed } from './classed';
import type { Gender } from './gender';

/** Who has spoken so far, so that pronouns and *the agency* find them again. */
export interface Spoken {
  /** Token and sentence of the source. */
  at: number;
  sentence: number;
  speaker: Speaker | null;
  person: boolean;
  plural: boolean;
  document: boolean;
  gender: Gender;
  classed: Classed;
  /** The source is a relative pronoun: *Voss met Reed, who said …*. */
  relative: boolean;
  /** A question was asked: who answers is somebody else. */
  asked: boolean;
  /** Source words in lower case. */
  words: string;
  /** The words of the name and of the source, for *the ministry* after *the Defence Ministry*. */
  nameWords(): readonly string[];
}

/** A pronoun looks back over at most this many sentences: further back it is a guess. */
export const PRONOUN_REACH = 5;

/** *The ministry* looks back further. */
export const DESCRIPTION_REACH = 60;

export function lastSpoken(
  spoken: readonly Spoken[],
  sentence: number,
  reach: number,
  fits: (one: Spoken) => boolean,
): Spoken | null {
  for (let at = spoken.length - 1; at >= 0; at -= 1) {
    const one = spoken[at]!;
    if (sentence - one.sentence > reach) return null;
    if (fits(one)) return one;
  }
  return null;
}

/**
 * Those of a list in the order of the text that stand before the token and at most `reach` sentences back, nearest
 * first. Only the first `end` of the list are looked at.
 */
export function backwards<T extends { at: number; sentence: number }>(
  all: readonly T[],
  at: number,
  sentence: number,
  reach: number,
  end = all.length,
): T[] {
  const found: T[] = [];
  for (let index = end - 1; index >= 0; index -= 1) {
    const one = all[index]!;
    if (one.at >= at) continue;
    if (sentence - one.sentence > reach) break;
    found.push(one);
  }
  return found;
}
