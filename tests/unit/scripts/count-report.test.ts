import { describe, expect, it } from 'vitest';
import { countReport, type VitestReport } from '../../../scripts/checks/count-report';

const file = (status: string, ...tests: string[]): VitestReport['testResults'][number] => ({
  name: 'a.test.ts',
  status,
  message: '',
  assertionResults: tests.map((status, index) => ({ status, fullName: `test ${index}` })),
});
const report = (...testResults: VitestReport['testResults']): VitestReport => ({ testResults });

describe('countReport', () => {
  it('counts what passed, failed and was skipped', () => {
    const counted = countReport(report(file('failed', 'passed', 'failed', 'skipped', 'todo')), 1);
    expect(counted).toEqual({ passed: 1, failed: 1, skipped: ['test 2', 'test 3'] });
  });

  it.each([
    ['a file that could not be loaded', report(file('passed', 'passed'), file('failed')), 1, 1],
    ['no report at all', null, 1, 1],
    ['a report without a test', report(), 0, 1],
    ['an error outside any test', report(file('passed', 'passed')), 1, 1],
    ['a run stopped at its time limit', report(file('passed', 'passed')), null, 1],
    ['nothing wrong', report(file('passed', 'passed')), 0, 0],
  ])('%s', (_, given, exitCode, failed) => {
    expect(countReport(given, exitCode).failed).toBe(failed);
  });
});
