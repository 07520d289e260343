/**
 * What `npm start` and `npm test` need before any package may be imported: plain Node, no dependencies.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Below this, `engines` in package.json does not hold. */
const OLDEST_NODE = [20, 20];

function nodeIsNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/** The packages of a lock file by path, or none when the file is missing or broken. */
function lockedPackages(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/** True when each package that the lock file asks for is installed in that version. */
function packagesAreInstalled() {
  const installed = lockedPackages('node_modules/.package-lock.json');
  return Object.entries(lockedPackages('package-lock.json')).every(
    ([path, { version, optional, peer }]) =>
      path === '' || optional || peer || installed[path]?.version === version,
  );
}

function installPackages() {
  console.log('Installing packages (npm ci) …');
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, 'ci'], {
        cwd: ROOT,
        stdio: ['ignore', 'inherit', 'inherit'],
      })
    : spawnSync('npm ci', { cwd: ROOT, shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) {
    console.error('`npm ci` failed. Whence needs its packages: see the lines above.');
    process.exit(1);
  }
}

/** Run a TypeScript file of this folder with the arguments of this process, packages installed first. */
export function runWithPackages(script) {
  if (!nodeIsNewEnough()) {
    console.error(
      `Whence needs Node ${OLDEST_NODE.join('.')} or later; this is ${process.version}.`,
    );
    process.exit(1);
  }
  if (!packagesAreInstalled()) installPackages();
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join('scripts', script), ...process.argv.slice(2)],
    { cwd: ROOT, stdio: 'inherit', env: { INIT_CWD: process.cwd(), ...process.env } },
  );
  process.exit(status ?? 1);
}
