import { storage } from 'wxt/utils/storage';
import type { MarksShown } from '../messages';
import { SOURCE_CLASSES } from '../model';
import type { StoreFailure } from './store-failure';

/** Which archive *look for archived copies* opens. */
export type ArchiveChoice = 'web.archive.org' | 'archive.today';

/** How often the reader wants a backup; 0 for never. */
export type BackupDays = 0 | 1 | 7 | 30;

/** The last backup that Whence has tried to write by itself. */
export interface BackupTry {
  /** Milliseconds since the epoch. */
  at: number;
  /** The file that holds the library as it was then, and what tells its content; null where none was written. */
  written: { file: string; print: string } | null;
  failure: StoreFailure | 'not-written' | null;
}

/**
 * The settings, in `browser.storage.local`. Each is an item with `getValue`, `setValue` and `watch`. When
 * Whence reads by itself is no setting: it is what the browser's permissions say (`reading-mode.ts`).
 */
export const settings = {
  /** Which statements are painted in pages. What is left out stays in the lists. */
  marks: storage.defineItem<MarksShown>('local:marks', {
    fallback: {
      kinds: ['direct', 'indirect', 'mixed'],
      classes: [...SOURCE_CLASSES],
      hedged: true,
    },
  }),
  archive: storage.defineItem<ArchiveChoice>('local:archive', { fallback: 'web.archive.org' }),
  backupDays: storage.defineItem<BackupDays>('local:backupDays', { fallback: 0 }),
  /** Whether the library has held anything: one that is made anew after that was lost. */
  libraryHeld: storage.defineItem<boolean>('local:libraryHeld', { fallback: false }),
  /** When it showed that the browser has lost the library; null for never, or once the reader knows. */
  libraryLost: storage.defineItem<number | null>('local:libraryLost', { fallback: null }),
  /** What became of the last backup that Whence has tried to write by itself; null for none yet. */
  backupTry: storage.defineItem<BackupTry | null>('local:backupTry', { fallback: null }),
  /** When the last backup was written; null for never. Milliseconds since the epoch. */
  lastBackup: storage.defineItem<number | null>('local:lastBackup', { fallback: null }),
};
