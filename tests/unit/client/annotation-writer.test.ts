import { describe, expect, it } from 'vitest';
import { AnnotationWriter, type AnnotationSeed } from '../../../lib/client/annotation-writer';
import type { Annotation } from '../../../lib/model';

const SEED: AnnotationSeed = {
  pageId: 'https://a.example/',
  statementId: 's1',
  target: [],
  quote: 'q',
};

/** A store that answers late: what is asked of it is seen at once. */
function setUp({ failing = false } = {}) {
  const saved: Annotation[] = [];
  const removed: string[] = [];
  const failures: unknown[] = [];
  let time = 0;
  const writer = new AnnotationWriter({
    save: (annotation) => {
      saved.push(annotation);
      return failing ? Promise.reject(new Error('disk full')) : new Promise(() => {});
    },
    remove: (id) => {
      removed.push(id);
      return Promise.resolve();
    },
    failed: (error) => failures.push(error),
    now: () => (time += 1),
    newId: () => `id-${time}`,
  });
  return { writer, saved, removed, failures };
}

describe('AnnotationWriter', () => {
  it('sends each keystroke at once, though the store has answered none', () => {
    const { writer, saved } = setUp();
    for (const note of ['W', 'Wh', 'Whe']) writer.editOn(undefined, SEED, { note });
    expect(saved.map(({ note }) => note)).toEqual(['W', 'Wh', 'Whe']);
    expect(new Set(saved.map(({ id }) => id)).size).toBe(1);
  });

  it('keeps what was just typed when a verdict follows before the store shows it', () => {
    const { writer, saved } = setUp();
    writer.editOn(undefined, SEED, { note: 'typed' });
    writer.editOn(undefined, SEED, { verdict: 'holds' });
    expect(saved.at(-1)).toMatchObject({ note: 'typed', verdict: 'holds' });
  });

  it('builds on what another window wrote later', () => {
    const { writer, saved } = setUp();
    const mine = writer.editOn(undefined, SEED, { note: 'mine' });
    const theirs = { ...mine!, note: 'theirs', updatedAt: 1000 };
    writer.edit(theirs, { verdict: 'doubtful' });
    expect(saved.at(-1)).toMatchObject({ note: 'theirs', verdict: 'doubtful' });
  });

  it('begins nothing for an empty note', () => {
    const { writer, saved } = setUp();
    expect(writer.editOn(undefined, SEED, { note: '' })).toBeNull();
    expect(saved).toEqual([]);
  });

  it('deletes an annotation that was emptied once its field is left, and begins a new one after', () => {
    const { writer, saved, removed } = setUp();
    const first = writer.editOn(undefined, SEED, { note: 'x' });
    writer.editOn(undefined, SEED, { note: '' });
    writer.tidy(undefined, SEED);
    expect(removed).toEqual([first!.id]);
    const second = writer.editOn(undefined, SEED, { note: 'y' });
    expect(second!.id).not.toBe(first!.id);
    expect(saved.at(-1)).toMatchObject({ note: 'y' });
  });

  it('tells of a write that failed', async () => {
    const { writer, failures } = setUp({ failing: true });
    writer.editOn(undefined, SEED, { note: 'x' });
    await expect.poll(() => failures.length).toBe(1);
  });
});
