import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { AnnotationLedger } from '../../../lib/client/annotation-ledger';
import type { Annotation } from '../../../lib/model';
import { annotationsOf, saveAnnotation } from '../../../lib/store/annotations';
import type { Database } from '../../../lib/store/database';
import { mergeEdit } from '../../../lib/store/merge-edit';
import { ADDRESS, annotation, newDatabase } from './support';

const base = annotation('a', { note: 'Ask', tags: ['port'], verdict: null });

describe('an edit on an annotation that another window has changed', () => {
  it.each<[string, Partial<Annotation>, Partial<Annotation>, Partial<Annotation>, string | null]>([
    ['keeps a note that only the edit changed', {}, { note: 'Ask her' }, { note: 'Ask her' }, null],
    [
      'keeps a note that only the other changed',
      { note: 'Ask him' },
      { verdict: 'holds' },
      { note: 'Ask him', verdict: 'holds' },
      null,
    ],
    [
      'keeps the stored of two different notes and gives the other back',
      { note: 'Ask him' },
      { note: 'Ask her' },
      { note: 'Ask him' },
      'Ask her',
    ],
    [
      'takes a note that holds the stored one whole',
      { note: 'Ask him' },
      { note: 'Ask her\n\nAsk him' },
      { note: 'Ask her\n\nAsk him' },
      null,
    ],
    [
      'joins tags that were added and taken away',
      { tags: ['port', 'mayor'] },
      { tags: ['strike'] },
      { tags: ['mayor', 'strike'] },
      null,
    ],
  ])('%s', (_, stored, edit, expected, refusedNote) => {
    const merged = mergeEdit(base, { ...base, ...stored }, { ...base, ...edit });
    expect(merged).toEqual({ annotation: { ...base, ...expected }, refusedNote });
  });
});

/** A window: it types into its own copy and writes each keystroke as the surfaces do. */
class Window {
  readonly #db: Database;
  readonly #ledger: AnnotationLedger;
  #text = base.note;

  constructor(db: Database, clock: { now: number }) {
    this.#db = db;
    this.#ledger = new AnnotationLedger({ now: () => ++clock.now, newId: () => 'new' });
  }

  get text(): string {
    return this.#text;
  }

  async type(letters: string): Promise<void> {
    const seen = { ...base };
    this.#text += letters;
    const edited = this.#ledger.edit(seen, { note: this.#text });
    await saveAnnotation(edited, { base: this.#ledger.baseOf(edited) }, this.#db);
  }
}

describe('two windows that write one note at once', () => {
  const keystrokes = fc.array(
    fc.record({ first: fc.boolean(), letters: fc.constantFrom('h', 'he', 'hi', ' a', '\n') }),
    { minLength: 1, maxLength: 30 },
  );

  it('lose nothing: what stands in either field is kept', async () => {
    await fc.assert(
      fc.asyncProperty(keystrokes, async (typed) => {
        const factory = new IDBFactory();
        const [one, other] = [newDatabase(factory), newDatabase(factory)];
        await saveAnnotation(base, {}, one);
        const clock = { now: 5000 };
        const windows = [new Window(one, clock), new Window(other, clock)] as const;
        for (const { first, letters } of typed) await windows[first ? 0 : 1].type(letters);
        const kept = (await annotationsOf(ADDRESS, one)).map(({ note }) => note);
        for (const { text } of windows) {
          if (text !== base.note) expect(kept.some((note) => note.includes(text))).toBe(true);
        }
        one.close();
        other.close();
      }),
      { numRuns: 60 },
    );
  });

  it('keep the second text on the same passage, once', async () => {
    const db = newDatabase();
    await saveAnnotation(base, {}, db);
    const clock = { now: 5000 };
    const [one, other] = [new Window(db, clock), new Window(db, clock)];
    await one.type(' him');
    await other.type(' h');
    await other.type('er');
    const kept = await annotationsOf(ADDRESS, db);
    expect(kept.map(({ note }) => note)).toEqual(['Ask him', 'Ask her']);
    expect(kept[1]).toMatchObject({ target: base.target, quote: base.quote, statementId: null });
  });

  it('leave no copy behind when both texts were joined', async () => {
    const db = newDatabase();
    await saveAnnotation(base, {}, db);
    const clock = { now: 5000 };
    const [one, other] = [new Window(db, clock), new Window(db, clock)];
    await one.type(' him');
    await other.type(' her');
    await other.type('\n\nAsk him');
    expect((await annotationsOf(ADDRESS, db)).map(({ note }) => note)).toEqual([
      'Ask her\n\nAsk him',
    ]);
  });
});
