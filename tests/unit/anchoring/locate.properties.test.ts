import fc from 'fast-check';
import { describe as suite, expect, test } from 'vitest';
import { describe } from '../../../lib/anchoring/describe';
import { fold } from '../../../lib/anchoring/fold';
import { locate } from '../../../lib/anchoring/locate';
import type { Selector } from '../../../lib/model';

const words = fc.array(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 12, maxLength: 60 });
const anyText = fc.string({ unit: 'binary', maxLength: 300 });

const selectors: fc.Arbitrary<Selector[]> = fc
  .tuple(anyText, anyText, anyText, fc.integer(), fc.integer())
  .map(([exact, prefix, suffix, start, end]) => [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end },
  ]);

suite('locate', () => {
  test('finds any passage of whole words on its own page, to the letter', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (all, a, b) => {
        const text = all.join(' ');
        const first = a % (all.length - 4);
        const last = first + 3 + (b % (all.length - first - 3));
        const start = all.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
        const end = start + all.slice(first, last + 1).join(' ').length;
        expect(locate(text, describe(text, [start, end]))?.span).toEqual([start, end]);
      }),
    );
  });

  test('never throws, and never leaves the text', () => {
    fc.assert(
      fc.property(anyText, selectors, (text, wanted) => {
        const found = locate(text, wanted);
        if (!found) return;
        const [start, end] = found.span;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeLessThan(end);
      }),
    );
  });
});

suite('fold', () => {
  test('keeps an ascending offset for each character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded, at } = fold(text);
        expect(at.length).toBe(folded.length + 1);
        expect([...at]).toEqual([...at].sort((a, b) => a - b));
        expect(at[folded.length]).toBe(text.length);
      }),
    );
  });

  test('is the same for a text already folded', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const once = fold(text).folded;
        expect(fold(once).folded).toBe(once);
      }),
    );
  });
});
