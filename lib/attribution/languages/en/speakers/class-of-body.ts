import { DOCUMENTS } from '../lexicon/bodies';
import { OFFICIAL_NAMES } from './body-patterns';
import { SPOKESPERSONS } from '../lexicon/roles';
import { headNoun, isDocument } from './class-nouns';
import { classOfName, withoutTask } from './class-of-name';
import { classOfUnnamed } from './class-of-unnamed';
import { classed, plainWords, type Classed } from './classed';
import { kept } from './lazily';

/** The class of a body, a document, or of the words for unnamed persons. `text` is the noun phrase as written. */
export function classOfBody(text: string, rule = 'body'): Classed {
  return known(`${rule}\n${text}`, () => classBy(text, rule));
}

const known = kept<Classed>();

function classBy(text: string, rule: string): Classed {
  const core = text.split(/,|\s(?:who|which|that)\s/)[0] ?? text;
  const words = plainWords(core);
  const stop = words.findIndex(
    (word, at) => at > 0 && /^(?:of|for|from|at|in|with|by|to|on)$/.test(word),
  );
  const headWords = withoutTask(withoutTrail(stop < 0 ? words : words.slice(0, stop)));
  const head = headWords.at(-1) ?? '';
  if (
    rule !== 'spokesperson' &&
    /^(?:reports|rumou?rs?|speculation|claims)$/.test(head) &&
    headWords.every((word) =>
      /^(?:reports?|recent|other|further|early|initial|some|new|several|unconfirmed|rumou?rs?|speculation|claims|media|news|press|the)$/.test(
        word,
      ),
    ) &&
    stop < 0
  ) {
    return /^(?:media|news|press)$/.test(headWords.at(-2) ?? '')
      ? classed('media', 'media', [core])
      : classed('unattributed', 'bare-reports', [core]);
  }
  if (
    rule !== 'spokesperson' &&
    (isDocument(headWords) || SEEN_BY.test(core)) &&
    !isSurveyOfState(core)
  )
    return classed('document', 'document', [head]);
  if (rule !== 'spokesperson' && SPOKESPERSONS.has(headNoun(headWords))) {
    const others = words.filter((word) => !SPOKESPERSONS.has(word));
    return classOfName(others, 'spokesperson', core);
  }
  const people =
    rule !== 'spokesperson' && BEHIND_NAME.test(words.at(-1) ?? '') ? words : headWords;
  const person = rule === 'spokesperson' ? null : classOfUnnamed(people, words, core);
  if (person) return person;
  return classOfName(words, rule, text);
}

/** What reporters have seen is a document, whatever it is called. */
const SEEN_BY = /\s(?:seen|obtained|reviewed|viewed) by\s/;

/** *The U.S. Geological Survey* is a body, and *a geological survey* none. */
function isSurveyOfState(core: string): boolean {
  return /\bSurvey$/.test(core.trim()) && OFFICIAL_NAMES.test(core);
}

/** *A Department for Education source*: who stands behind the whole name of the body. */
const BEHIND_NAME = /^(?:sources?|insiders?|officials?|ministers?|advis[eo]rs?|aides?)$/;

/** *a report published last week*, *a poll out Thursday*: what follows a document's noun says when and how it came out. */
function withoutTrail(words: readonly string[]): readonly string[] {
  const at = words.findIndex(
    (word, index) =>
      DOCUMENTS.has(word) &&
      /^(?:he|she|they|it|we|i|last|this|out|dated|due|earlier|released|\w+ed|written|seen|sent)$/.test(
        words[index + 1] ?? '',
      ),
  );
  return at < 0 ? words : words.slice(0, at + 1);
}
