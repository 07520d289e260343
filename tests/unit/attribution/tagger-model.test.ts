import whole from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import { expect, it } from 'vitest';
import { taggerModel } from '../../../lib/attribution/languages/en/tagger-model';
import { loadGold } from '../../gold/load';

it('tags every word of our articles as the package’s own loader does', () => {
  const [own, theirs] = [winkNLP(taggerModel, ['pos']), winkNLP(whole, ['pos'])];
  const texts = loadGold()
    .filter(({ lang }) => lang === 'en')
    .map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(30);
  for (const text of texts) expect(tagged(own, text)).toEqual(tagged(theirs, text));
});

/** Words with their tags, of words that the model knows and of new ones, which it remembers. */
function tagged(nlp: WinkMethods, text: string) {
  const words = nlp.readDoc(text).tokens();
  return { words: words.out(), tags: words.out(nlp.its.pos) };
}
