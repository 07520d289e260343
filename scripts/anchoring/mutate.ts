import type { Span } from '../../lib/model';
import { remark } from './markup';
import { pick } from './random';

/** A page after it was changed, and where the passage stands now (null when it was removed). */
export interface Mutated {
  text: string;
  truth: Span | null;
}

export interface Change {
  /** Share of the passage's words that are replaced, dropped or preceded by a new one; 1 and above removes it. */
  words: number;
  /** Paragraphs elsewhere inserted, removed and moved. */
  paragraphs: boolean;
  /** Quotation marks, dashes, spaces and soft hyphens set otherwise all over the page. */
  typography: boolean;
  /** Paragraphs split and joined, `<br>`, footnote signs: what other markup does to the text. */
  markup: boolean;
}

/** Applies a change to a page on which `passage` was described. Deterministic for a given `random`. */
export function mutate(
  text: string,
  [start, end]: Span,
  change: Change,
  vocabulary: readonly string[],
  foreign: readonly string[],
  random: () => number,
): Mutated {
  const passage = text.slice(start, end);
  const edited = change.words >= 1 ? '' : editWords(passage, change.words, vocabulary, random);
  let before = text.slice(0, start);
  let after = text.slice(end);
  if (change.paragraphs) {
    before = changeParagraphs(before, 'end', foreign, random);
    after = changeParagraphs(after, 'start', foreign, random);
  }
  const parts = [before, edited, after]
    .map((part) => (change.markup ? remark(part, random) : part))
    .map((part) => (change.typography ? resetType(part, random) : part));
  const from = parts[0]!.length;
  const truth: Span | null = edited === '' ? null : [from, from + parts[1]!.length];
  return { text: parts.join(''), truth };
}

function editWords(
  passage: string,
  share: number,
  vocabulary: readonly string[],
  random: () => number,
): string {
  const words = passage.split(' ');
  const edited = words.flatMap((word) => {
    if (random() >= share) return [word];
    const kind = random();
    if (kind < 0.6) return [pick(vocabulary, random)];
    return kind < 0.8 ? [] : [pick(vocabulary, random), word];
  });
  return edited.length > 0 ? edited.join(' ') : pick(vocabulary, random);
}

/** Changes whole paragraphs, except the piece that touches the passage (at its `near` side). */
function changeParagraphs(
  part: string,
  near: 'start' | 'end',
  foreign: readonly string[],
  random: () => number,
): string {
  const paragraphs = part.split('\n\n');
  const touching = near === 'start' ? paragraphs.shift() : paragraphs.pop();
  const insert = () =>
    paragraphs.splice(Math.floor(random() * (paragraphs.length + 1)), 0, pick(foreign, random));
  if (paragraphs.length > 2) paragraphs.splice(Math.floor(random() * paragraphs.length), 1);
  if (paragraphs.length > 2) {
    const [moved] = paragraphs.splice(Math.floor(random() * paragraphs.length), 1);
    paragraphs.splice(Math.floor(random() * (paragraphs.length + 1)), 0, moved!);
  }
  for (let i = 0; i < 3; i++) insert();
  const all = near === 'start' ? [touching ?? '', ...paragraphs] : [...paragraphs, touching ?? ''];
  return all.join('\n\n');
}

function resetType(part: string, random: () => number): string {
  return part
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/ ?— ?/g, ' – ')
    .replace(/ /g, () => (random() < 0.05 ? '\u00a0' : ' '))
    .replace(/(\p{L}{4})(\p{L}{4})/gu, (whole, a: string, b: string) =>
      random() < 0.05 ? `${a}\u00ad${b}` : whole,
    );
}
