import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of programs that are in no PATH: macOS, and Windows. */
const PROGRAM_FOLDERS = [
  '/Applications',
  join(process.env.HOME ?? '', 'Applications'),
  process.env.PROGRAMFILES ?? '',
  process.env['PROGRAMFILES(X86)'] ?? '',
  process.env.LOCALAPPDATA ?? '',
].filter((folder) => folder !== '' && folder !== 'Applications');

const PATH_FOLDERS = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');

/** Chromium first: Google Chrome takes extensions over the debugging pipe only. */
const CHROMIUM_COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];
const CHROMIUM_PROGRAMS = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const FIREFOX_COMMANDS = ['firefox-esr', 'firefox'];
const FIREFOX_PROGRAMS = ['Firefox.app/Contents/MacOS/firefox', 'Mozilla Firefox\\firefox.exe'];

/** The Chromium to test and demonstrate with: `CHROME_PATH` first. Null when there is none. */
export function findChromium(): string | null {
  return find(process.env.CHROME_PATH, CHROMIUM_COMMANDS, CHROMIUM_PROGRAMS);
}

/** The Firefox to test with: `FIREFOX_PATH` first. Null when there is none. */
export function findFirefox(): string | null {
  return find(process.env.FIREFOX_PATH, FIREFOX_COMMANDS, FIREFOX_PROGRAMS);
}

/** Where a command of this name is, or null. */
export function findCommand(command: string): string | null {
  return find(undefined, [command], []);
}

function find(chosen: string | undefined, commands: string[], programs: string[]): string | null {
  const paths = [
    ...(chosen ? [chosen] : []),
    ...commands.flatMap((name) => PATH_FOLDERS.map((folder) => join(folder, name))),
    ...programs.flatMap((name) => PROGRAM_FOLDERS.map((folder) => join(folder, name))),
  ];
  return paths.find((path) => existsSync(path)) ?? null;
}
