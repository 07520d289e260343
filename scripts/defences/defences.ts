import type { Defence } from './defence';
import { AGAINST_FILES } from './against-files';
import { AGAINST_LEAKS } from './against-leaks';
import { AGAINST_PAGES } from './against-pages';
import { AGAINST_PROCESSES } from './against-processes';

/** Every defence of the threat model, in its order. */
export const DEFENCES: readonly Defence[] = [
  ...AGAINST_PAGES,
  ...AGAINST_PROCESSES,
  ...AGAINST_FILES,
  ...AGAINST_LEAKS,
];
