import { expect, it } from 'vitest';
import { chooseLanguage } from '../../../lib/attribution/languages/choose';
import { isSupportedLanguage } from '../../../lib/attribution/languages/supported';

it.each([
  'en',
  'en-GB',
  'EN_us',
  'de',
  'de-AT',
  'fr',
  'es',
  'it',
  'ru',
  'uk',
  'ko',
  'ja',
  'zh',
  '',
  null,
])('tells of %s what the engine does with it', (tag) => {
  expect(isSupportedLanguage(tag)).toBe(chooseLanguage(tag) !== null);
});
