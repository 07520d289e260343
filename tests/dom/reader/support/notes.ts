import { describe } from '../../../../lib/anchoring/describe';
import type { Annotation } from '../../../../lib/model';

/** A green note of the user's on a sentence, made when nothing stood around it. */
export function noteOn(sentence: string): Annotation {
  return {
    id: 'note',
    pageId: 'https://post.example/ferry',
    statementId: null,
    target: describe(sentence, [0, sentence.length]),
    quote: sentence,
    note: 'call them',
    tags: [],
    verdict: null,
    colour: 'green',
    createdAt: 0,
    updatedAt: 0,
  };
}
