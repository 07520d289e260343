import { spawn, spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

export interface CommandResult {
  /** Null when the command was stopped at its time limit. */
  code: number | null;
  /** What it printed, standard output and error as they came. */
  output: string;
}

/** Run a command line of the project's own tools, without input, for at most `limitMs`. */
export function runCommand(command: string, limitMs: number): Promise<CommandResult> {
  const child = spawn(command, {
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PATH: [join('node_modules', '.bin'), process.env.PATH].join(delimiter),
      NO_COLOR: '1',
      NO_UPDATE_NOTIFIER: '1',
    },
  });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let stopped = false;
    const timer = setTimeout(() => {
      stopped = true;
      stopTree(child.pid);
    }, limitMs);
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', (code) => {
      clearTimeout(timer);
      const output = Buffer.concat(chunks).toString('utf8');
      resolve(stopped ? { code: null, output } : { code: code ?? 1, output });
    });
  });
}

/** Browsers lead process groups of their own: they are found by their parents. */
function stopTree(root: number | undefined): void {
  if (root === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(root), '/T', '/F']);
    return;
  }
  for (const pid of [...descendants(root), root]) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself in the meantime.
    }
  }
}

function descendants(root: number): number[] {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' });
  const rows = (stdout ?? '').split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const below = (parent: number): number[] =>
    rows.flatMap(([pid = 0, ppid]) => (ppid === parent ? [pid, ...below(pid)] : []));
  return below(root);
}
