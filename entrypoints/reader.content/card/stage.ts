import tokens from '../../../components/tokens.css?inline';
import cardRules from './card.css?inline';
import { markRules } from '../../../lib/highlight/style-sheet';
import type { Ground } from '../../../lib/highlight/palette';
import { element } from './element';

const HOST_TAG = 'whence-reader';

/** What Whence adds to a page: one element, whose shadow root the page can't enter. */
export interface Stage {
  host: HTMLElement;
  root: ShadowRoot;
  ground: Ground;
  /** Takes everything off the page again. */
  remove(): void;
}

/**
 * Sets up the one element that Whence adds to a page. In its closed shadow root live card and buttons;
 * beside it, as its only child, the rules that paint the marks. Both are style elements made by a content
 * script, which no policy of the page forbids.
 */
export function setStage(document: Document, ground: Ground): Stage {
  const host = hostWithRules(document, ground);
  const root = host.attachShadow({ mode: 'closed' });
  root.append(
    element(document, 'style', { text: tokens.replaceAll(':root', ':host') }),
    element(document, 'style', { text: cardRules }),
  );
  document.documentElement.append(host);
  return { host, root, ground, remove: () => host.remove() };
}

/** Sets up the rules that paint the marks in a frame's document. Returns the undo. */
export function setFrameRules(document: Document, ground: Ground): () => void {
  const host = hostWithRules(document, ground);
  document.documentElement.append(host);
  return () => host.remove();
}

function hostWithRules(document: Document, ground: Ground): HTMLElement {
  const host = document.createElement(HOST_TAG);
  host.append(element(document, 'style', { text: markRules(ground) }));
  for (const [name, value] of Object.entries(OUT_OF_FLOW)) {
    host.style.setProperty(name, value, 'important');
  }
  return host;
}

/** Above everything, in nobody's way, and out of reach of the page's own rules. */
const OUT_OF_FLOW = {
  all: 'initial',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  'z-index': '2147483647',
};
