import type { ArchiveChoice } from './settings';

/** Where an archive lists its copies of a page. */
export function archiveAddress(archive: ArchiveChoice, address: string): string {
  switch (archive) {
    case 'web.archive.org':
      return `https://web.archive.org/web/*/${address}`;
    case 'archive.today':
      return `https://archive.ph/${address}`;
  }
}
