import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The user's own cache folder for Whence, made when it is not there. Keeps the profile of `npm start`. */
export function cacheFolder(): string {
  const folder = join(base(), 'whence');
  mkdirSync(folder, { recursive: true });
  return folder;
}

function base(): string {
  const { env, platform } = process;
  if (platform === 'win32') return env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return env.XDG_CACHE_HOME || join(homedir(), '.cache');
}
