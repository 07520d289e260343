import { describe, expect, it } from 'vitest';
import { languageOf, recogniseLanguage } from '../../../lib/article/language';

const GERMAN =
  'Die Stadt hat am Montag mitgeteilt, dass die Brücke nicht vor dem Herbst wieder geöffnet wird. ' +
  'Das sei auf Schäden zurückzuführen, die bei einer Prüfung entdeckt wurden. Der Verkehr wird ' +
  'umgeleitet, und auch die Busse fahren nicht. Eine Sprecherin sagte, man habe sich für den ' +
  'sicheren Weg entschieden. Die Kosten sind noch nicht bekannt.';
const ENGLISH =
  'The city said on Monday that the bridge will not be opened before the autumn. That is due to damage ' +
  'which was found during an inspection. Traffic is diverted and the buses do not run. A spokeswoman said ' +
  'that they had been careful with the timing of the works, and that the costs were not yet known to the council.';

describe('languageOf', () => {
  it.each([
    ['none declared', null, GERMAN, 'de'],
    ['rightly declared', 'de-AT', GERMAN, 'de-AT'],
    ['a theme left at English', 'en-US', GERMAN, 'de'],
    ['the reverse', 'de', ENGLISH, 'en'],
    ['a language that is not known here', 'nb', GERMAN, 'nb'],
    ['too few words to overrule', 'en', 'Die Brücke ist zu, und das nicht nur heute.', 'en'],
    ['nothing to go by', null, '12 34', null],
  ])('%s', (_, declared, text, lang) => expect(languageOf(declared, text)).toBe(lang));
});

describe('recogniseLanguage', () => {
  it.each([
    ['de', GERMAN],
    ['en', ENGLISH],
    [
      'fr',
      'Les élus des deux villes ont dit que la loi est une erreur pour les habitants qui sont dans la région.',
    ],
    ['ru', 'Мост закрыт до осени, сообщили в городе в понедельник после проверки.'],
  ])('%s', (lang, text) => expect(recogniseLanguage(text)).toBe(lang));
});
