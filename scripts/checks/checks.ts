import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countReport, type Count, type VitestReport } from './count-report';
import { runCommand } from './run-command';

export interface CheckResult extends Count {
  /** What the check printed: shown when it failed. */
  output: string;
}

export interface Check {
  name: string;
  run(): Promise<CheckResult>;
}

const MINUTE_MS = 60_000;
const TOOL_LIMIT_MS = 6 * MINUTE_MS;
const TEST_LIMIT_MS = 9 * MINUTE_MS;

/** Every check of `npm test`, in order: what ends soon comes first. */
export const CHECKS: Check[] = [
  command('format', 'prettier --check --log-level warn .'),
  command('types', 'wxt prepare && tsc --noEmit'),
  command('lint', 'eslint . --max-warnings 0'),
  tests('unit'),
  command('build for Chromium', 'wxt build'),
  command('build for Firefox', 'wxt build -b firefox'),
  tests('build'),
  command(
    'web-ext lint',
    'web-ext lint --source-dir .output/firefox-mv3 --no-config-discovery --no-input',
  ),
  tests('dom'),
  tests('e2e'),
];

function command(name: string, line: string): Check {
  return {
    name,
    async run() {
      const { code, output } = await runCommand(line, TOOL_LIMIT_MS);
      const passed = code === 0;
      return {
        passed: passed ? 1 : 0,
        failed: passed ? 0 : 1,
        skipped: [],
        output: output + limitNote(code, TOOL_LIMIT_MS),
      };
    },
  };
}

/** A project of vitest.config.ts: each of its tests counts. */
function tests(project: string): Check {
  return {
    name: `${project} tests`,
    async run() {
      const reportFile = join(tmpdir(), `whence-${project}-${process.pid}.json`);
      const { code, output } = await runCommand(
        `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json="${reportFile}"`,
        TEST_LIMIT_MS,
      );
      const report = existsSync(reportFile)
        ? (JSON.parse(readFileSync(reportFile, 'utf8')) as VitestReport)
        : null;
      rmSync(reportFile, { force: true });
      return { ...countReport(report, code), output: output + limitNote(code, TEST_LIMIT_MS) };
    },
  };
}

function limitNote(code: number | null, limitMs: number): string {
  return code === null ? `\nStopped: it took longer than ${limitMs / MINUTE_MS} minutes.\n` : '';
}
