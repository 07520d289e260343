/**
 * `npm run --silent read -- FILE.html --url URL [--format json|text]`
 * `npm run --silent read -- --batch LIST.jsonl` (lines `{"file","url"}`)
 *
 * Reads saved pages with the extension's own code and prints what it found. Exit code 2 for bad
 * arguments, a missing file, a file that is no HTML.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { NotHtmlError } from './reading/open-html';
import { readPage, toJson } from './reading/read-page';
import type { PageReading } from './reading/read-page';
import { readingTable } from './reading-table';

const USAGE =
  'Usage: npm run --silent read -- FILE.html --url URL [--format json|text]  or  --batch LIST.jsonl';

/** npm runs scripts in the project's folder, wherever it was called from. */
const CALLED_FROM = process.env.INIT_CWD ?? process.cwd();

/** A mistake of the caller's: told in one line. */
class UsageError extends Error {}

function main(): void {
  const { file, url, format, batch } = readArguments();
  if (batch !== undefined) return readBatch(batch);
  const page = readPage(load(file), url, Date.now());
  console.log(format === 'json' ? JSON.stringify(toJson(page)) : asText(page));
}

function readArguments(): { file: string; url: string; format: string; batch?: string } {
  const { values, positionals } = parse();
  const { url = '', format = 'json', batch } = values;
  if (format !== 'json' && format !== 'text') {
    throw new UsageError(`--format is json or text, not ${format}.`);
  }
  if (batch !== undefined) return { file: '', url, format, batch };
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(USAGE);
  if (!isWebAddress(url)) throw new UsageError(`--url wants the page's http(s) address. ${USAGE}`);
  return { file, url, format };
}

function parse() {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ allowPositionals: true, options: { url: text, format: text, batch: text } });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : 'Bad arguments.'} ${USAGE}`);
  }
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

function load(file: string): Buffer {
  try {
    return readFileSync(resolve(CALLED_FROM, file));
  } catch {
    throw new UsageError(`Can't read the file ${file}.`);
  }
}

function asText(page: PageReading): string {
  if (!page.ok) return `No article: ${page.reason}.`;
  const documents = page.reading.documents.map(({ text, href }) => `  ${text}  ${href}`);
  return [
    readingTable(page.reading),
    [`${documents.length} primary documents`, ...documents].join('\n'),
  ].join('\n\n');
}

/** Reads page after page; one that fails becomes a line that says so. */
function readBatch(list: string): void {
  const lines = load(list).toString('utf8').split(/\r?\n/);
  for (const line of lines)
    if (line.trim() !== '') console.log(JSON.stringify(readLine(line, list)));
}

function readLine(line: string, list: string): object {
  let name = '';
  try {
    const { file, url } = JSON.parse(line) as { file?: unknown; url?: unknown };
    if (typeof file !== 'string') throw new UsageError('The line names no file.');
    name = file;
    if (typeof url !== 'string' || !isWebAddress(url)) {
      throw new UsageError('The line gives no http(s) address.');
    }
    return { file, ...toJson(readPage(loadBeside(file, list), url, Date.now())) };
  } catch (error) {
    return { file: name, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Paths count from where the command was called, else from the list's own folder. */
function loadBeside(file: string, list: string): Buffer {
  const here = resolve(CALLED_FROM, file);
  return load(existsSync(here) ? here : resolve(CALLED_FROM, dirname(list), file));
}

try {
  main();
} catch (error) {
  if (!(error instanceof UsageError || error instanceof NotHtmlError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
