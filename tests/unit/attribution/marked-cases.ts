import { expect } from 'vitest';
import { articleFromText } from '../../../lib/article/plain-article';
import { attribute } from '../../../lib/attribution/attribute';
import type { Attribution, Span } from '../../../lib/model';
import { readMarkup, type Role } from '../../gold/markup';

/** A hard case: `{s1 source} {c1 cue} {t1 content}`, and who statement n is (null: nobody that can be named). */
export type Case = readonly [what: string, marked: string, who?: Record<string, string | null>];

/** The statements of an English text. */
export const read = (text: string): Attribution[] =>
  attribute(articleFromText(text, { lang: 'en' }));

/** Each marked statement is found, with source, cue and content in these words and by this speaker. */
export function expectMarked(marked: string, who: Record<string, string | null> = {}): void {
  const { text, statements } = readMarkup(marked);
  const found = read(text);
  for (const [number, wanted] of statements) {
    if (wanted.content.length === 0) continue;
    const content = words(text, wanted.content);
    const match = found.find((one) => words(text, one.content).join() === content.join());
    expect(match, `${number}: ${content.join(' … ')}\n${shown(text, found)}`).toBeDefined();
    for (const role of ['source', 'cue'] as Role[]) {
      if (wanted[role].length > 0) {
        expect(words(text, match![role]), role).toEqual(words(text, wanted[role]));
      }
    }
    const name = who[number];
    if (name !== undefined) expect(match!.speaker?.name ?? null).toBe(name);
  }
}

/** Source, cue and content of each statement, a line each. */
export function shown(text: string, found: readonly Attribution[]): string {
  return found
    .map(
      (one) =>
        `${words(text, one.source)} | ${words(text, one.cue)} | ${words(text, one.content).join(' … ')}`,
    )
    .join('\n');
}

/** The words of the spans without marks of punctuation at the edges. */
function words(text: string, spans: readonly Span[]): string[] {
  return spans.map(([start, end]) =>
    text.slice(start, end).replace(/^[^\p{L}\p{N}:]+|[^\p{L}\p{N}:]+$/gu, ''),
  );
}
