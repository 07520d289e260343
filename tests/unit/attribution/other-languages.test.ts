import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/plain-article';
import { attribute } from '../../../lib/attribution/attribute';

const ENGLISH = 'Anna Berg said that the bridge was closed. “We are sorry,” Berg said.';

describe('languages', () => {
  it.each([
    ['fr', '« Nous avons attendu », a dit Anna Berg. Selon la police, le pont est fermé.'],
    ['es', 'Anna Berg dijo que el puente está cerrado. “Lo sentimos”, dijo Berg.'],
    ['fr', ENGLISH],
  ])('finds nothing in an article of a language that is not supported: %s', (lang, text) =>
    expect(attribute(articleFromText(text, { lang }))).toEqual([]),
  );

  it.each(['de', 'de-AT', 'DE_ch'])('reads German by its tag: %s', (lang) =>
    expect(attribute(articleFromText('Anna Berg sagte, es sei Zeit.', { lang }))).toHaveLength(1),
  );

  it('does not read English with German rules', () =>
    expect(attribute(articleFromText(ENGLISH, { lang: 'de' }))).toEqual([]));
});
