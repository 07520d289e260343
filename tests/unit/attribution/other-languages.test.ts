import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/plain-article';
import { attribute } from '../../../lib/attribution/attribute';

const ENGLISH = 'Anna Berg said that the bridge was closed. “We are sorry,” Berg said.';

describe('languages', () => {
  it.each([
    ['fr', '« Nous avons attendu », a dit Anna Berg. Selon la police, le pont est fermé.'],
    ['es', 'Anna Berg dijo que el puente está cerrado. “Lo sentimos”, dijo Berg.'],
    [
      'nl',
      'Anna Berg zei dat de brug dicht is. „Het spijt ons”, zei Berg. Volgens de politie regent het.',
    ],
    ['it', 'Anna Berg ha detto: «Ci dispiace». Secondo la polizia il ponte è chiuso.'],
    ['pl', '„Przykro nam” – powiedziała Anna Berg. Według policji most jest zamknięty.'],
    ['ru', '«Нам очень жаль», — сказала Анна Берг. По словам полиции, мост закрыт.'],
    ['ja', '「申し訳ない」とベルグ氏は述べた。'],
    ['da', '»Vi beklager«, sagde Anna Berg. Politiet oplyser, at broen er lukket.'],
    ['fr', ENGLISH],
    ['', ENGLISH],
  ])('finds nothing in an article of a language that is not supported: %s', (lang, text) =>
    expect(attribute(articleFromText(text, { lang }))).toEqual([]),
  );

  it.each(['de', 'de-AT', 'DE_ch'])('reads German by its tag: %s', (lang) =>
    expect(attribute(articleFromText('Anna Berg sagte, es sei Zeit.', { lang }))).toHaveLength(1),
  );

  it('does not read English with German rules', () =>
    expect(attribute(articleFromText(ENGLISH, { lang: 'de' }))).toEqual([]));
});
