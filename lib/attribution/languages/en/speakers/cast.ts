import type { Reason, Speaker } from '../../../../model';
import type { ReadArticle } from '../read-article';
import type { BodyMention, FullerNames } from './body-mentions';
import type { Classed } from './classed';
import type { Spoken } from './memory';
import type { Person } from './people';

/** What resolution knows of the article. */
export interface Cast extends ReadArticle {
  people: Person[];
  acronyms: Map<string, string>;
  spoken: Spoken[];
  /** The class of each person who has spoken. */
  classes: Map<Person, Classed>;
  /** Bodies in the text, found when they are first asked for. */
  bodies(): readonly BodyMention[];
  fullerNames(): FullerNames;
  /** The people whom a sentence names, with the token where each stands. */
  peopleIn(sentence: number): readonly { person: Person; at: number }[];
}

/** An answer for one source, and what to remember of it. */
export interface Answer {
  speaker: Speaker | null;
  reason: Reason | null;
  classed: Classed;
  person?: boolean;
  plural?: boolean;
  document?: boolean;
  gender?: Spoken['gender'];
}
