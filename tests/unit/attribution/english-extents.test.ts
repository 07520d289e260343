import { describe, it } from 'vitest';
import { expectMarked, type Case } from './marked-cases';

/** Where a content begins and ends. */
const CASES: readonly Case[] = [
  [
    'a few quoted words in the frame are no content',
    '{s1 Ruth Ama} {c1 told} the “harbour people” {t1 that the ferry would come back}.',
  ],
  [
    'who is asked belongs to what is asked',
    '{s1 The mayor} {c1 urged} {t1 the harbour board to close the quay}.',
  ],
  [
    'how it was said belongs to the cue',
    '{t1 “A fine day,”} {s1 Ruth Ama} {c1 said drily}. Nobody laughed.',
  ],
];

describe('extent of contents', () => {
  it.each(CASES.map(([what, marked]) => ({ what, marked })))('$what', ({ marked }) => {
    expectMarked(marked);
  });
});
