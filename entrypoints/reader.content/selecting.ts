import { rectanglesOf } from '../../lib/highlight/hit-test';
import { selectionBar } from './card/selection-bar';
import type { Desk } from './desk';
import type { PageSelection } from './page-selection';

/** What can be done with a selection. */
export interface SelectionCallbacks {
  /** Whether passages of the page can be annotated now. */
  enabled(): boolean;
  annotate(writing: boolean): void;
}

/** The pointer is up before the browser has settled the selection. */
const SETTLE_MS = 10;

/**
 * Offers *highlight* and *note* beside what the user selects in a document of the window, its own or a
 * frame's, until the signal ends it.
 */
export function followSelection(
  window: Window,
  followed: Document,
  desk: Desk,
  selection: PageSelection,
  callbacks: SelectionCallbacks,
  signal: AbortSignal,
): void {
  let shown = false;
  let timer = 0;
  const offer = () => {
    const range = selection.range();
    if (!range || !callbacks.enabled()) return;
    const node = selectionBar(window.document, {
      highlight: () => callbacks.annotate(false),
      note: () => callbacks.annotate(true),
    });
    const lines = () => rectanglesOf([range], window).slice(-1);
    desk.open(node, { lines, closed: () => (shown = false) });
    shown = true;
  };
  const settled = (event: Event) => {
    if (!event.isTrusted || desk.owns(event)) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(offer, SETTLE_MS);
  };
  followed.addEventListener('pointerup', settled, { signal });
  followed.addEventListener(
    'keyup',
    (event) => {
      if (event.shiftKey || event.key === 'Shift') settled(event);
    },
    { signal },
  );
  followed.addEventListener(
    'selectionchange',
    () => {
      if (shown && !selection.range()) desk.close();
    },
    { signal },
  );
  signal.addEventListener('abort', () => window.clearTimeout(timer));
}
