import { readFileSync, writeFileSync } from 'node:fs';
import type { Score } from './score';

/** What is kept from falling: `speakerWrong` is kept from rising. */
export type Floor = Pick<
  Score,
  'precision' | 'recall' | 'speakerRight' | 'speakerWrong' | 'sourceClass' | 'kind'
>;

const FILE = new URL('floors.json', import.meta.url);

/** The floors by language, in percent. */
export function readFloors(): Record<string, Floor> {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Floor>;
}

/** Writes the floors: a score that is better than its floor becomes the floor, none ever gets worse. */
export function raiseFloors(scores: Record<string, Score>): void {
  const floors = readFloors();
  for (const [lang, floor] of Object.entries(floors)) {
    const score = scores[lang];
    if (!score) continue;
    for (const key of Object.keys(floor) as (keyof Floor)[])
      floor[key] = raised(key, floor[key], score[key]);
  }
  writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`);
}

/** Whole percents: a single statement more or less is no fall. */
function raised(key: keyof Floor, floor: number, score: number): number {
  return key === 'speakerWrong'
    ? Math.min(floor, Math.ceil(score))
    : Math.max(floor, Math.floor(score));
}
