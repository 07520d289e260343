import Dexie, { type DexieOptions, type EntityTable } from 'dexie';
import type { Annotation, ArticleVersion, Correction, LinkedSource, SavedArticle } from '../model';
import { withOwner, withOwners } from './own-sources';
import { RECOGNISED_BY, recognitionIndex, withoutKeys } from './recognition-index';

/**
 * All that the reader keeps. Only extension pages and the background open it: in a content script
 * IndexedDB is the news site's.
 */
export class Database extends Dexie {
  articles!: EntityTable<SavedArticle, 'id'>;
  annotations!: EntityTable<Annotation, 'id'>;
  /** Originals that the reader confirmed, chose or dismissed. */
  sources!: EntityTable<LinkedSource, 'id'>;
  corrections!: EntityTable<Correction, 'id'>;
  /** Earlier readings of saved articles. */
  versions!: EntityTable<ArticleVersion, 'id'>;
  /**
   * Holds a row from the making of the database until someone has looked whether it stands in for a lost one. It
   * is written in the transaction that makes the tables, so that nothing can end between the two.
   */
  creations!: EntityTable<{ id: string }, 'id'>;

  constructor(name = 'whence', options: DexieOptions = {}) {
    super(name, options);
    this.version(1).stores({
      articles: 'id, *addresses, *tags, savedAt, updatedAt',
      annotations: 'id, pageId, *tags, updatedAt',
      sources: 'id, pageId, originalPageId, updatedAt',
      corrections: 'id, pageId',
      versions: 'id, pageId, [pageId+readAt]',
    });
    // Finds the links that name a page's address when the reader opens it.
    this.version(2).stores({ sources: 'id, pageId, originalPageId, updatedAt, original.url' });
    // Finds the articles that belong with a page. No row is read here: one that can't be would keep the database shut.
    this.version(3).stores({
      articles: `id, *addresses, *tags, savedAt, updatedAt, *${RECOGNISED_BY}`,
    });
    this.version(4).stores({ creations: 'id' });
    this.on('populate', async () => {
      await this.creations.add({ id: 'unexplained' });
    });
    this.use(recognitionIndex);
    this.articles.hook('reading', (row: SavedArticle) => withOwners(withoutKeys(row)));
    this.versions.hook('reading', (row: ArticleVersion) => withOwners(row));
    this.sources.hook('reading', withOwner);
  }
}

/** The database of this profile. It opens with the first query. */
export const database = new Database();
