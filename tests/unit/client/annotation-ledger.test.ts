import { describe, expect, it } from 'vitest';
import { AnnotationLedger, type AnnotationSeed } from '../../../lib/client/annotation-ledger';

const SEED: AnnotationSeed = {
  pageId: 'https://a.example/',
  statementId: 's1',
  target: [],
  quote: 'q',
};

function newLedger(): AnnotationLedger {
  let time = 0;
  return new AnnotationLedger({ now: () => (time += 1), newId: () => `id-${time}` });
}

describe('AnnotationLedger', () => {
  it('gives each keystroke on a statement the same annotation, though the store shows none yet', () => {
    const ledger = newLedger();
    const written = ['W', 'Wh', 'Whe'].map((note) => ledger.editOn(undefined, SEED, { note }));
    expect(written.map((each) => each?.note)).toEqual(['W', 'Wh', 'Whe']);
    expect(new Set(written.map((each) => each?.id)).size).toBe(1);
  });

  it('keeps what was just typed when a verdict follows before the store shows it', () => {
    const ledger = newLedger();
    ledger.editOn(undefined, SEED, { note: 'typed' });
    const judged = ledger.editOn(undefined, SEED, { verdict: 'holds' });
    expect(judged).toMatchObject({ note: 'typed', verdict: 'holds' });
  });

  it('keeps a tag that was just added when another one follows before the store shows it', () => {
    const ledger = newLedger();
    ledger.editOn(undefined, SEED, { tags: ['first'] });
    const tagged = ledger.editOn(undefined, SEED, { tags: ['second'] })!;
    expect(tagged.tags).toEqual(['first', 'second']);
    const shown = { ...tagged, tags: ['first'] };
    expect(ledger.edit(shown, { tags: ['first', 'third'] }).tags).toEqual([
      'first',
      'second',
      'third',
    ]);
    expect(ledger.edit(shown, { tags: [] }).tags).toEqual(['second', 'third']);
    expect(ledger.edit(shown, { note: 'n' }).tags).toEqual(['second', 'third']);
  });

  it('builds on what another window wrote later', () => {
    const ledger = newLedger();
    const mine = ledger.editOn(undefined, SEED, { note: 'mine' });
    const theirs = { ...mine!, note: 'theirs', updatedAt: 1000 };
    const judged = ledger.edit(theirs, { verdict: 'doubtful' });
    expect(judged).toMatchObject({ note: 'theirs', verdict: 'doubtful' });
  });

  it('begins nothing for an empty note', () => {
    expect(newLedger().editOn(undefined, SEED, { note: '' })).toBeNull();
  });

  it('gives an emptied annotation to be deleted, and begins a new one after', () => {
    const ledger = newLedger();
    const first = ledger.editOn(undefined, SEED, { note: 'x' });
    expect(ledger.emptied(undefined, SEED)).toBeNull();
    const empty = ledger.editOn(undefined, SEED, { note: '' });
    expect(ledger.emptied(undefined, SEED)).toEqual(empty);
    ledger.forget(first!);
    const second = ledger.editOn(undefined, SEED, { note: 'y' });
    expect(second).toMatchObject({ note: 'y' });
    expect(second!.id).not.toBe(first!.id);
  });

  it('keeps an annotation without a note that has a verdict', () => {
    const ledger = newLedger();
    const judged = ledger.editOn(undefined, SEED, { verdict: 'holds' });
    expect(ledger.emptied(judged!, SEED)).toBeNull();
  });
});
