/**
 * `npm test`: every check of the project, counted; ends with one line `N passed, N failed`.
 * `npm test -- lint unit` runs the checks whose names hold one of these words.
 */
import { CHECKS } from './checks/checks';
import { installMissing, type Program } from './install-browsers';

const words = process.argv.slice(2);
const chosen = CHECKS.filter(
  ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
);
const total = { passed: 0, failed: 0, skipped: 0 };

const missing: Program[] = installMissing(['chromium', 'firefox']);
const NAMES = {
  chromium: 'Chromium (or CHROME_PATH)',
  firefox: 'Firefox (or FIREFOX_PATH)',
  xvfb: '',
};
if (missing.length > 0) {
  console.log(
    `Not found: ${missing.map((program) => NAMES[program]).join(', ')}. Tests that need it will fail.`,
  );
}

if (chosen.length === 0) {
  console.log(`No check is named so. There are: ${CHECKS.map(({ name }) => name).join(', ')}.`);
  total.failed += 1;
}

for (const check of chosen) {
  const started = Date.now();
  process.stdout.write(`${check.name} … `);
  const { passed, failed, skipped, output } = await check.run();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const counted = [
    `${passed} passed`,
    `${failed} failed`,
    ...(skipped.length > 0 ? [`${skipped.length} skipped`] : []),
  ].join(', ');
  console.log(`${failed > 0 ? 'FAILED' : 'ok'} (${counted}; ${seconds} s)`);
  for (const name of skipped) console.log(`  skipped: ${name}`);
  if (failed > 0) console.log(`\n${output.trim()}\n`);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped.length;
}

console.log(
  `\n${total.passed} passed, ${total.failed} failed` +
    (total.skipped > 0 ? `, ${total.skipped} skipped` : ''),
);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
