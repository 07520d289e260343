import type { Annotation, LinkedSource, SavedArticle, SourceOwner } from '../../lib/model';
import { joinOriginals } from '../page/originals';
import { fold } from './search-text';

/** A saved article with what belongs to it, prepared for searching. */
export interface ShelfArticle {
  saved: SavedArticle;
  annotations: Annotation[];
  linked: LinkedSource[];
  /** Host, or else outlet, of each original source of the whole article that was not dismissed; no sister site. */
  originals: string[];
  /** The same of sister sites that the article credits: no other source. */
  sisters: string[];
}

/** Everything that the library lists. */
export interface Shelf {
  articles: ShelfArticle[];
  /** Every annotation, also of pages that are not saved. */
  annotations: Annotation[];
  /** False while only the last saved articles are here. */
  complete: boolean;
}

/** Puts what the store has on the shelf. */
export function fillShelf(
  articles: readonly SavedArticle[],
  annotations: readonly Annotation[],
  linked: readonly LinkedSource[],
): Shelf {
  const notesOf = byPage(annotations);
  const linksOf = byPage(linked);
  return {
    articles: articles.map((saved) =>
      shelve(saved, notesOf.get(saved.id) ?? [], linksOf.get(saved.id) ?? []),
    ),
    annotations: [...annotations],
    complete: true,
  };
}

function shelve(
  saved: SavedArticle,
  annotations: Annotation[],
  linked: LinkedSource[],
): ShelfArticle {
  const sources = joinOriginals(saved.originals, linked)
    .filter(({ state, original }) => state !== 'dismissed' && original.scope === 'article')
    .map(({ original }) => original);
  const namesOf = (owner: SourceOwner) =>
    sources
      .filter((source) => source.owner === owner)
      .map(({ host, outlet }) => host ?? outlet ?? '');
  return { saved, annotations, linked, originals: namesOf('other'), sisters: namesOf('same') };
}

/** Title, text, notes and tags of an article, as the search compares them. */
export function searchedText({ saved, annotations }: ShelfArticle): string {
  const notes = annotations.flatMap(({ note, tags }) => [note, ...tags]);
  return `${foldedArticle(saved)}\n${fold(notes.join('\n'))}`;
}

/** Each article is folded once, with the first search, however often notes change. */
const folded = new WeakMap<SavedArticle, string>();

function foldedArticle(saved: SavedArticle): string {
  const known = folded.get(saved);
  if (known !== undefined) return known;
  const { title, text, siteName } = saved.article;
  const words = fold([title, text, siteName ?? '', ...saved.tags].join('\n'));
  folded.set(saved, words);
  return words;
}

function byPage<Kept extends { pageId: string }>(kept: readonly Kept[]): Map<string, Kept[]> {
  const pages = new Map<string, Kept[]>();
  for (const each of kept) {
    const page = pages.get(each.pageId);
    if (page === undefined) pages.set(each.pageId, [each]);
    else page.push(each);
  }
  return pages;
}
