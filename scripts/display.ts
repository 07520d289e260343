import { spawn } from 'node:child_process';
import { findCommand } from './browsers';

export interface Display {
  headless: boolean;
  /** The environment to start the browser in. */
  env: NodeJS.ProcessEnv;
  /** True when someone can see it. */
  visible: boolean;
  close(): void;
}

const SCREEN = '1440x1000x24';
const XVFB_LIMIT_MS = 10_000;

/** The screen of this machine; else a virtual one (Xvfb) when there is one; else none (headless). */
export async function openDisplay(): Promise<Display> {
  const { env, platform } = process;
  const nothing = () => undefined;
  if (platform === 'darwin' || platform === 'win32' || env.DISPLAY || env.WAYLAND_DISPLAY) {
    return { headless: false, env, visible: true, close: nothing };
  }
  const xvfb = findCommand('Xvfb');
  if (xvfb !== null) {
    const child = spawn(xvfb, ['-displayfd', '1', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const number = await firstLine(child.stdout, XVFB_LIMIT_MS);
    if (number !== null) {
      return {
        headless: false,
        env: { ...env, DISPLAY: `:${number}` },
        visible: false,
        close: () => child.kill(),
      };
    }
    child.kill();
  }
  return { headless: true, env, visible: false, close: nothing };
}

/** The first line of a stream, or null when it ends or `limitMs` pass before. */
function firstLine(stream: NodeJS.ReadableStream, limitMs: number): Promise<string | null> {
  return new Promise((resolve) => {
    let text = '';
    const timer = setTimeout(() => resolve(null), limitMs);
    const end = (line: string | null) => {
      clearTimeout(timer);
      resolve(line);
    };
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const [line, rest] = text.split('\n');
      if (rest !== undefined) end(line?.trim() ?? null);
    });
    stream.on('close', () => end(null));
  });
}
