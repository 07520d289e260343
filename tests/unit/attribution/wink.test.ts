import whole from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { expect, it } from 'vitest';
import { lexemesOf, tagsOf } from '../../../lib/attribution/languages/en/wink';
import { loadGold } from '../../gold/load';

it('parts and tags our articles as the package itself does', () => {
  const nlp = winkNLP(whole, ['pos']);
  const texts = loadGold()
    .filter(({ lang }) => lang === 'en')
    .map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(30);
  for (const text of texts) {
    const words = nlp.readDoc(text).tokens();
    const own = lexemesOf(text);
    expect(own.map(({ spelling }) => spelling)).toEqual(words.out());
    expect(tagsOf(own)).toEqual(words.out(nlp.its.pos));
  }
});
