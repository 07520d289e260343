/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

export interface Count {
  passed: number;
  failed: number;
  /** Full names of the tests that did not run, for what they need is not there. */
  skipped: string[];
}

/**
 * Count the tests of a report. A file that failed as a whole is one failure, and so is a run that found
 * no test or that ended badly (`exitCode`) though each of its tests passed.
 */
export function countReport(report: VitestReport | null, exitCode: number | null): Count {
  const count: Count = { passed: 0, failed: 0, skipped: [] };
  for (const file of report?.testResults ?? []) {
    for (const test of file.assertionResults) {
      if (test.status === 'passed') count.passed += 1;
      else if (test.status === 'failed') count.failed += 1;
      else count.skipped.push(test.fullName);
    }
    const hasFailure = file.assertionResults.some((test) => test.status === 'failed');
    if (file.status === 'failed' && !hasFailure) count.failed += 1;
  }
  const ranNothing = count.passed + count.failed + count.skipped.length === 0;
  if (count.failed === 0 && (ranNothing || exitCode !== 0)) count.failed = 1;
  return count;
}
