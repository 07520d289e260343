import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findChromium, findCommand, findFirefox } from './browsers';

/** What can be missing, how to see it, and Debian's package of it. */
const PROGRAMS = {
  chromium: { packages: ['chromium', 'fonts-liberation'], find: findChromium },
  firefox: { packages: ['firefox-esr'], find: findFirefox },
  xvfb: { packages: ['xvfb'], find: () => findCommand('Xvfb') },
};

export type Program = keyof typeof PROGRAMS;

const INSTALL_LIMIT_MS = 10 * 60_000;

/**
 * Install what is missing where that may be done without asking: on Debian, as root, by apt-get.
 * Returns what is still missing.
 */
export function installMissing(wanted: Program[]): Program[] {
  const missing = () => wanted.filter((program) => PROGRAMS[program].find() === null);
  const packages = missing().flatMap((program) => PROGRAMS[program].packages);
  if (packages.length > 0 && mayInstall()) {
    console.log(`Installing ${packages.join(', ')} (apt-get) …`);
    if (!aptGet('update', '-qq') || !aptGet('install', '-y', '-qq', ...packages)) {
      console.error('apt-get failed: see the lines above.');
    }
  }
  return missing();
}

function mayInstall(): boolean {
  const release = '/etc/os-release';
  const isDebian = existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
  return isDebian && process.getuid?.() === 0 && findCommand('apt-get') !== null;
}

function aptGet(...args: string[]): boolean {
  const result = spawnSync('apt-get', [...args, '-o', 'Dpkg::Use-Pty=0'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: INSTALL_LIMIT_MS,
  });
  return result.status === 0;
}
