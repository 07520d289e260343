import type { LinkedSource, OriginalSource, Reading } from '../model';
import { hostOf } from '../sources/http-address';
import { sourceOwner } from '../sources/page-owner';

/** A source as it may be stored: before version 3 none said whose it is. */
type StoredSource = Omit<OriginalSource, 'owner'> & Partial<Pick<OriginalSource, 'owner'>>;

/** A stored article or version whose sources say whose they are. For a reading hook: undefined stays undefined. */
export function withOwners<Row extends Reading>(row: Row | undefined): Row | undefined {
  if (row === undefined || row.originals.every(isOwned)) return row;
  const { canonicalUrl } = row.article;
  return { ...row, originals: row.originals.map((source) => owned(source, canonicalUrl)) };
}

/** The same of a decision about a source. */
export function withOwner(link: LinkedSource | undefined): LinkedSource | undefined {
  if (link === undefined || isOwned(link.original)) return link;
  return { ...link, original: owned(link.original, link.pageId) };
}

const isOwned = (source: StoredSource): boolean => source.owner !== undefined;

function owned(source: StoredSource, page: string): OriginalSource {
  return { ...source, owner: source.owner ?? sourceOwner(source.host, hostOf(page)) };
}
