import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/plain-article';
import { attribute } from '../../../lib/attribution/attribute';
import { applyCorrections } from '../../../lib/attribution/corrections';
import { listSpeakers } from '../../../lib/attribution/speakers';
import type { Correction, CorrectionChange, Span } from '../../../lib/model';
import { loadWhyText } from '../../../scripts/attribution/why-text';

const TEXT =
  'Mayor Anna Berg said the bridge was safe. “It will stand,” she added. Critics say the plan came too late.';
const article = articleFromText(TEXT, { lang: 'en' });
const found = attribute(article);

const placed = (change: CorrectionChange, span: Span | null = null, createdAt = 1) => ({
  correction: { id: `c${createdAt}`, pageId: 'p', target: [], change, createdAt } as Correction,
  span,
});

describe('the list of speakers', () => {
  it('puts who says most first, with role and direct quotations', () => {
    const [first, second] = listSpeakers(found);
    expect(first).toMatchObject({
      speaker: { name: 'Anna Berg', role: 'Mayor' },
      sourceClass: 'official',
      direct: 1,
    });
    expect(first!.statements).toHaveLength(2);
    expect(second).toMatchObject({ speaker: null, sourceClass: 'anonymous' });
  });

  it('is empty without statements', () => expect(listSpeakers([])).toEqual([]));
});

describe('corrections of the reader', () => {
  const id = found[0]!.id;

  it('dismiss a statement', () => {
    const left = applyCorrections(article, found, [placed({ type: 'dismiss', statementId: id })]);
    expect(left.map((one) => one.id)).toEqual(found.slice(1).map((one) => one.id));
  });

  it('change the speaker, marked as the reader’s own', () => {
    const speaker = { name: 'Ruth Ama', role: null };
    const change = { type: 'speaker', statementId: id, speaker, sourceClass: 'person' } as const;
    const [first] = applyCorrections(article, found, [placed(change)]);
    expect(first).toMatchObject({ speaker, sourceClass: 'person', by: 'user' });
  });

  it('find a statement again by its passage when its id is gone', () => {
    const change = { type: 'dismiss', statementId: 'gone' } as const;
    const content = found[0]!.content[0]!;
    expect(applyCorrections(article, found, [placed(change, content)])).toHaveLength(
      found.length - 1,
    );
    expect(applyCorrections(article, found, [placed(change)])).toEqual(found);
  });

  it('add a passage in its place, and none outside the text', () => {
    const change = {
      type: 'add',
      speaker: null,
      sourceClass: 'anonymous',
      kind: 'indirect',
    } as const;
    const added = applyCorrections(article, found, [placed(change, [0, 5])]);
    expect(added[0]).toMatchObject({ content: [[0, 5]], by: 'user' });
    expect(applyCorrections(article, found, [placed(change, [0, 9999])])).toEqual(found);
  });
});

describe('reasons', () => {
  it('read as sentences with the article’s own words', async () => {
    const whyText = await loadWhyText();
    for (const one of found) {
      const text = whyText(one.why);
      expect(text).toMatch(/^“|^[A-Z]/);
      expect(text).toMatch(/\.$/);
      expect(text).not.toMatch(/\$\d|undefined/);
    }
  });
});
