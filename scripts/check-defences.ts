/**
 * Takes each defence of the threat model out of a copy of the project, one at a time, and runs its test,
 * which must fail. Prints a line a defence; ends with code 1 when a test passes without its defence.
 * `npm run check:defences [-- words of a name]`.
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
import { DEFENCES, type Defence } from './defences/defences';

const TEST_LIMIT_MS = 180_000;

/** Tests that pass on the code as it stands. */
const sound = new Set<string>();

const wanted = process.argv.slice(2).join(' ');
const copy = copyProject();
try {
  const chosen = DEFENCES.filter(({ name }) => name.includes(wanted));
  const held = chosen.filter((defence) => isProven(defence));
  console.log(
    `${held.length} of ${chosen.length} defences are proven by a test that fails without`,
  );
  process.exitCode = held.length === chosen.length ? 0 : 1;
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

function isProven({ name, file, from, to, test, built }: Defence): boolean {
  const path = join(copy, file);
  const whole = readFileSync(path, 'utf8');
  if (whole.split(from).length !== 2) return tell('does not stand in its file as written', name);
  if (!isSound(test, built)) return tell('its test fails with the defence in place', name);
  writeFileSync(
    path,
    whole.replace(from, () => to),
  );
  const without = passes(test, built);
  writeFileSync(path, whole);
  if (without) return tell('its test passes without it', name);
  console.log(`ok    ${name}`);
  return true;
}

function tell(what: string, name: string): false {
  console.log(`FAIL  ${name}: ${what}`);
  return false;
}

function isSound(test: string, built: true | undefined): boolean {
  if (!sound.has(test) && passes(test, built)) sound.add(test);
  return sound.has(test);
}

function passes(test: string, built: true | undefined): boolean {
  if (built && !run('npx', ['wxt', 'build'])) throw new Error('The copy does not build.');
  const project = built ? 'e2e' : 'unit';
  return run('npx', ['vitest', 'run', '--project', project, test]);
}

function run(command: string, args: string[]): boolean {
  const { status } = spawnSync(command, args, { cwd: copy, timeout: TEST_LIMIT_MS });
  return status === 0;
}
