import { describe, it } from 'vitest';
import { expectMarked, type Case } from './marked-cases';

/** Where a content begins and ends. */
const CASES: readonly Case[] = [
  [
    'a few quoted words in the frame are no content',
    '{s1 Ruth Ama} {c1 told} the “harbour people” {t1 that the ferry would come back}.',
  ],
];

describe('extent of contents', () => {
  it.each(CASES.map(([what, marked]) => ({ what, marked })))('$what', ({ marked }) => {
    expectMarked(marked);
  });
});
