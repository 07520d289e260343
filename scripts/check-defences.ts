/**
 * Takes each defence of the threat model out of a copy of the project, one at a time, and runs its test,
 * which must fail. Prints a line a defence; ends with code 1 when a test passes without its defence.
 * `npm run check:defences [-- words]`: only defences whose id, or whose kind of test (unit, dom, e2e), is among
 * the words.
 */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { projectOf, type Defence } from './defences/defence';
import { DEFENCES } from './defences/defences';

const TEST_LIMIT_MS = 180_000;

/** Tests that pass on the code as it stands. */
const sound = new Set<string>();

const words = process.argv.slice(2);
const chosen = DEFENCES.filter(
  (defence) =>
    words.length === 0 || words.includes(defence.id) || words.includes(projectOf(defence)),
);
const copy = copyProject();
try {
  const held = chosen.filter((defence) => isProven(defence));
  console.log(
    `${held.length} of ${chosen.length} defences are proven by a test that fails without`,
  );
  process.exitCode = held.length === chosen.length && chosen.length > 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

/** The files of the project in a folder of their own, with the same packages. */
function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'whence-defences-'));
  const { stdout } = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { encoding: 'utf8' },
  );
  for (const file of stdout.split('\0').filter((name) => existsSync(name) && name !== '')) {
    cpSync(file, join(folder, file));
  }
  cpSync('.wxt', join(folder, '.wxt'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

function isProven(defence: Defence): boolean {
  const { file, from, to } = defence;
  const path = join(copy, file);
  const whole = readFileSync(path, 'utf8');
  if (whole.split(from).length !== 2) return tell('does not stand in its file as written', defence);
  if (!isSound(defence)) return tell('its test fails with the defence in place', defence);
  writeFileSync(
    path,
    whole.replace(from, () => to),
  );
  const without = passes(defence);
  writeFileSync(path, whole);
  if (without) return tell('its test passes without it', defence);
  console.log(`ok    ${defence.id}: ${defence.name}`);
  return true;
}

function tell(what: string, { id, name }: Defence): false {
  console.log(`FAIL  ${id} (${name}): ${what}`);
  return false;
}

function isSound(defence: Defence): boolean {
  if (!sound.has(defence.test) && passes(defence)) sound.add(defence.test);
  return sound.has(defence.test);
}

function passes(defence: Defence): boolean {
  const project = projectOf(defence);
  if (project === 'e2e' && !run('npx', ['wxt', 'build'])) {
    throw new Error('The copy does not build.');
  }
  // The first test that fails tells enough.
  return run('npx', ['vitest', 'run', '--project', project, '--bail', '1', defence.test]);
}

function run(command: string, args: string[]): boolean {
  const { status } = spawnSync(command, args, { cwd: copy, timeout: TEST_LIMIT_MS });
  return status === 0;
}
