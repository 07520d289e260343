import type { PageTape } from './page-tape';
import { charsIn, HIDDEN_STYLE, isWithin, proseIn } from './page-tape';

/** Markup by which sites name the body of an article: what holds it is no noise, whatever it is called. */
const BODY =
  '[itemprop~="articleBody"],.entry-content,.article-body,.article__body,.article-content,.post-content,.story-body,.post-body,[data-component="text-block"]';

/**
 * With less prose than this left on the page, the largest suspect was the story itself. Where the headline is
 * known, little is enough: a dialog of consent is longer than many a story.
 */
const LEAST_PROSE = 500;
const LEAST_PROSE_WITH_HEADLINE = 120;

/** A suspect with a larger share of the page's prose is looked at twice. */
const LARGE_SHARE = 0.3;

/** With a larger share than this a "widget" or "sidebar" is the story; comments, consent and hidden text never are. */
const STORY_SHARE = 0.45;
const NEVER_STORY = /comment|disqus|replies|cookie|consent|gdpr|cmp|privacy/i;

/**
 * Slots of subtrees that are not the article: dialogs, teasers, comments, author boxes, hidden text.
 * A subtree with the headline or the marked body of the article is never among them, for class names
 * such as `has-comments` or `cookie-page` stand on wrappers too. Ascending, none within another.
 */
export function findNoise(tape: PageTape, headline: number | null): number[] {
  const removed: number[] = [];
  const all = proseIn(tape, 0);
  for (const slot of tape.suspects) {
    const last = removed[removed.length - 1];
    if (last !== undefined && isWithin(tape, slot, last)) continue;
    if (headline !== null && isWithin(tape, headline, slot)) continue;
    const share = proseIn(tape, slot) / all;
    if (share > LARGE_SHARE && holdsBody(tape, slot)) continue;
    if (share > STORY_SHARE && !isNeverStory(tape.nodes[slot] as Element)) continue;
    removed.push(slot);
  }
  const least = headline === null ? LEAST_PROSE : LEAST_PROSE_WITH_HEADLINE;
  return keepStory(tape, removed, all, least);
}

/** The noise as one flag a slot. */
export function noiseFlags(tape: PageTape, noise: readonly number[]): Uint8Array {
  const flags = new Uint8Array(tape.nodes.length);
  for (const slot of noise) flags.fill(1, slot, tape.ends[slot]);
  return flags;
}

function isNeverStory(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    HIDDEN_STYLE.test(element.getAttribute('style') ?? '') ||
    /dialog/.test(element.getAttribute('role') ?? '') ||
    NEVER_STORY.test(`${element.getAttribute('class') ?? ''} ${element.id}`)
  );
}

function holdsBody(tape: PageTape, slot: number): boolean {
  const element = tape.nodes[slot] as Element;
  return element.matches(BODY) || element.querySelector(BODY) !== null;
}

function keepStory(tape: PageTape, removed: number[], all: number, least: number): number[] {
  const left = all - removed.reduce((sum, slot) => sum + proseIn(tape, slot), 0);
  if (left >= least || removed.length === 0) return removed;
  const largest = removed.reduce((a, b) => (charsIn(tape, b) > charsIn(tape, a) ? b : a));
  return proseIn(tape, largest) > left ? removed.filter((slot) => slot !== largest) : removed;
}
