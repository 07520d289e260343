/**
 * `npm run --silent attribute < IN.jsonl > OUT.jsonl`
 *
 * Reads lines `{"id","text"}` (perhaps `"lang"`, BCP 47) and prints, line by line,
 * `{"id","attributions":[…]}`; spans are UTF-16 code units in `text`. A language that is neither given nor
 * recognised is taken for English; one that is not supported gives no attributions. Exit code 2 for input
 * that cannot be read.
 */
import { readFileSync } from 'node:fs';
import { articleFromText } from '../lib/article/plain-article';
import { attribute } from '../lib/attribution/attribute';
import type { Attribution } from '../lib/model';
import { InputError, readRows, type TextRow } from './attribution/input';
import { loadWhyText, type WhyText } from './attribution/why-text';

const STANDARD_INPUT = 0;

async function main(): Promise<void> {
  const rows = readRows(readFileSync(STANDARD_INPUT, 'utf8'));
  const whyText = await loadWhyText();
  for (const row of rows) process.stdout.write(`${JSON.stringify(answer(row, whyText))}\n`);
}

function answer(row: TextRow, whyText: WhyText) {
  const article = articleFromText(row.text, {
    id: row.id,
    ...(row.lang ? { lang: row.lang } : {}),
  });
  const attributions = attribute({ ...article, lang: article.lang ?? 'en' });
  return { id: row.id, attributions: attributions.map((one) => plain(one, whyText)) };
}

function plain(attribution: Attribution, whyText: WhyText) {
  const { id, source, cue, content, kind, speaker, sourceClass, hedged, evidence, why, within } =
    attribution;
  return {
    id,
    source,
    cue,
    content,
    kind,
    speaker,
    sourceClass,
    hedged,
    evidence,
    within,
    why: whyText(why),
  };
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof InputError ? 2 : 1;
});
