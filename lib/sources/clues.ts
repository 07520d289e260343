/**
 * What the DOM half of `lib/sources` collects in the page: plain data, nothing decided yet. It crosses from
 * the page's process to the background, so every field is a string, a number or a list of these.
 */

/** What the markup around a line says that the line is. */
export type LineHint = 'byline' | 'source' | 'copyright' | 'caption' | 'related';

/** A link as the page has it: resolved against the page's address, http(s) only. */
export interface ClueLink {
  href: string;
  text: string;
}

/** A line of the live document that is not part of `Article.text`. */
export interface ClueLine {
  text: string;
  /** `top`: shortly before the story; `body`: inside it; `end`: shortly after it; `outside`: anywhere else. */
  place: 'top' | 'body' | 'end' | 'outside';
  hint: LineHint | null;
  links: ClueLink[];
}

/** A party or work that JSON-LD names for the article. */
export interface StructuredClue {
  /** `author`, `publisher`, `provider`, `sourceOrganization`, `copyrightHolder`, `creditText`, `isBasedOn`. */
  property: string;
  name: string | null;
  url: string | null;
}

export interface MetaClue {
  /** The `name` or `property`, lower case. */
  name: string;
  content: string;
}

/** Everything outside `Article` that may tell where the article comes from. */
export interface SourceClues {
  lines: ClueLine[];
  structured: StructuredClue[];
  meta: MetaClue[];
  /** The addresses as declared, absolute and http(s), or null. */
  canonical: string | null;
  ogUrl: string | null;
}
