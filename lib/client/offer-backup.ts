import type { ReadyBackup } from '../messages';
import { writeBackup } from '../store/backup/write';
import { logError } from './log-error';
import { failureOf } from './store-failure';

/**
 * Makes a backup and has it taken from an address that lasts as long as that needs. Rejects only when `take`
 * does; that there is no backup is told to `take` like one.
 */
export async function offerBackup(
  take: (backup: ReadyBackup) => Promise<void>,
  now = Date.now(),
): Promise<void> {
  const written = await writeBackup(now).catch((error: unknown) => {
    logError(error);
    return { failure: failureOf(error) };
  });
  if ('failure' in written) return take(written);
  const address = URL.createObjectURL(written.file);
  try {
    await take({ address, name: written.file.name, print: written.print });
  } finally {
    URL.revokeObjectURL(address);
  }
}
