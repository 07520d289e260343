import type { Reason, Speaker } from '../../../../model';
import type { ReadArticle } from '../read-article';
import type { BodyMention } from './body-mentions';
import type { Classed } from './classed';
import type { FirmSigns } from './firm-signs';
import type { FullerNames } from './fuller-names';
import type { Spoken } from './memory';
import type { Person } from './people';
import type { PeopleIndex } from './people-index';

/** What resolution knows of the article. */
export interface Cast extends ReadArticle {
  people: readonly Person[];
  /** The same people by their names and posts. */
  named: PeopleIndex;
  /** The person whose full or last name stands in the tokens `[from, to)`. */
  personAt(from: number, to: number): Person | null;
  acronyms: Map<string, string>;
  /** People by the initials of their posts. */
  postAcronyms(): ReadonlyMap<string, readonly Person[]>;
  spoken: Spoken[];
  /** The class of each person who has spoken. */
  classes: Map<Person, Classed>;
  /** The bodies that the text names before the token, at most `reach` sentences back, nearest first. */
  bodiesBefore(at: number, reach: number): readonly BodyMention[];
  fullerNames(): FullerNames;
  /** The classes of bodies, by name, beside which a common noun says what they are. */
  describedBodies(): ReadonlyMap<string, Classed>;
  /** Names, in lower case, that the article tells to be those of states. */
  toldStates(): ReadonlySet<string>;
  firms: FirmSigns;
  /** Whether the text speaks of the European Union. */
  ofUnion(): boolean;
  /** Whether the text has these words anywhere, as written. */
  holds(words: string): boolean;
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
