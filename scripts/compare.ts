/**
 * `npm run --silent compare -- REWRITE.html ORIGINAL.html [--json]`: the quote check on two saved pages.
 * Bad arguments, a missing file or a page that is no article: one line, exit code 2.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { QuoteCheck, WordChange } from '../lib/model';
import { compareArticles } from '../lib/sources/compare/compare-articles';
import type { Side } from '../lib/sources/compare/prepared';
import { NotHtmlError } from './reading/open-html';
import { findInHtml } from './find-sources';

const USAGE = 'Usage: npm run --silent compare -- REWRITE.html ORIGINAL.html [--json]';

const { files, json } = readArguments();
const [rewrite, original] = files.map(readSide) as [Side, Side];
const checks = compareArticles(rewrite, original);
if (json) console.log(JSON.stringify({ checks: checks.map(withTexts) }));
else if (checks.length === 0) console.log('The rewrite attributes no statement.');
else for (const check of checks) console.log(`${describe(check)}\n`);

function readArguments(): { files: string[]; json: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    if (positionals.length !== 2) return fail(USAGE);
    return { files: positionals, json: values.json };
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}. ${USAGE}`);
  }
}

function readSide(path: string): Side {
  if (!existsSync(path)) fail(`No such file: ${path}`);
  try {
    const { article, attributions } = findInHtml(readFileSync(path), 'https://example.com/page');
    return article ? { article, attributions } : fail(`No article was found in ${path}`);
  } catch (error) {
    if (error instanceof NotHtmlError) return fail(`${path}: ${error.message}`);
    throw error;
  }
}

function withTexts(check: QuoteCheck) {
  return {
    ...check,
    text: rewrite.article.text.slice(...check.passage),
    originalText: check.match?.spans.map((span) => original.article.text.slice(...span)) ?? [],
  };
}

function describe(check: QuoteCheck): string {
  const { text, originalText } = withTexts(check);
  const lines = [`${check.verdict.toUpperCase()}  ${check.quoted ? `“${text}”` : text}`];
  if (originalText.length > 0) lines.push(`  original: ${originalText.join(' … ')}`);
  if (check.changes.length > 0) lines.push(`  changes:  ${check.changes.map(marked).join(' ')}`);
  for (const { rule, words } of check.reasons)
    lines.push(`  why:      ${rule}${words.length > 0 ? ` (${words.join(' | ')})` : ''}`);
  return lines.join('\n');
}

function marked({ type, text }: WordChange): string {
  if (type === 'same') return text;
  return type === 'added' ? `{+${text}+}` : `[-${text}-]`;
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
