import { raiseFloors } from './floors';
import { scoreEngine } from './run';

/**
 * `npx tsx tests/gold/list.ts [en|de] [missed|extra|speaker|class|kind]` lists what the engine and the
 * gold differ in; `npx tsx tests/gold/list.ts --raise` lifts the floors to the present scores.
 */
const [lang = 'en', what] = process.argv.slice(2);

if (lang === '--raise') raiseFloors({ en: scoreEngine('en').score, de: scoreEngine('de').score });
else {
  const { score, counts, differences } = scoreEngine(lang);
  for (const { article, what: kind, detail } of differences)
    if (!what || what === kind) console.log(`${article}  ${kind}  ${detail.replace(/\s+/g, ' ')}`);
  console.log(score, counts);
}
