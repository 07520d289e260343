import { existsSync } from 'node:fs';

const CHROMIUM_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];
const FIREFOX_PATHS = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** The Chromium to test and demonstrate with: `CHROME_PATH` first. Null when there is none. */
export function findChromium(): string | null {
  const paths = [process.env.CHROME_PATH, ...CHROMIUM_PATHS];
  return paths.find((path) => path && existsSync(path)) ?? null;
}

/** The Firefox to test with: `FIREFOX_PATH` first. Null when there is none. */
export function findFirefox(): string | null {
  const paths = [process.env.FIREFOX_PATH, ...FIREFOX_PATHS];
  return paths.find((path) => path && existsSync(path)) ?? null;
}
