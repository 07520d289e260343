import { offsetIn } from '../../lib/highlight/frames';
import type { Mark } from '../../lib/highlight/mark';
import type { ToPage } from '../../lib/messages';
import { followAddress } from './address-changes';
import { PageWatch } from './page-watch';
import { followFrames } from './page-frames';
import { followPointer, type Point } from './pointing';
import { Reader } from './reader';
import { followSelection } from './selecting';
import type { ReaderDependencies } from './services';

/**
 * Reads the article in a window, marks its statements and follows the user and the page until the signal
 * ends it; then nothing of Whence is left in the page. Returns what the rest of Whence may ask of it.
 */
export function startReader(needs: ReaderDependencies): ToPage {
  const { window, signal, logError } = needs;
  const address = followAddress(window, needs.address, () => moved(), signal);
  const watch: PageWatch = new PageWatch(
    window,
    {
      page: () => reader.page,
      readAgain: () => reader.readAgain(),
      settled: address.check,
      restless: (restless) => reader.painting.setRestless(restless),
      logError,
    },
    signal,
  );
  const reader = new Reader(needs, watch);
  const moved = () => {
    watch.reset();
    void reader.read();
  };
  followUser(window, window.document, reader, signal);
  followFrames(
    window.document,
    (inner, life) => {
      reader.selection.follow(inner, life);
      followUser(window, inner, reader, life);
      watch.follow(inner, life);
    },
    signal,
  );
  void reader.read();
  return reader;
}

/** Follows pointer, selection and keyboard in a document: the page's own or that of a frame in it. */
function followUser(window: Window, document: Document, reader: Reader, signal: AbortSignal): void {
  const { actions, desk, painting, selection } = reader;
  const open = (mark: Mark, point: Point, stays: boolean) => {
    const { x, y } = offsetIn(window, document);
    const near = { x: point.x + x, y: point.y + y };
    if (reader.page) actions.openMark(reader.page, mark, { near, focus: false }, stays);
  };
  followPointer(
    (document === window.document ? null : document.defaultView) ?? window,
    {
      hitTest: () => painting.hitTest,
      owns: (event) => desk.owns(event),
      rest: (mark, point) => open(mark, point, false),
      leave: () => actions.pointerLeft(),
      press: (mark, point) => open(mark, point, true),
      pressOutside: () => desk.close(),
    },
    signal,
  );
  followSelection(
    window,
    document,
    desk,
    selection,
    {
      enabled: () => painting.hitTest !== null,
      annotate: (writing) => reader.annotate(writing),
    },
    signal,
  );
  followKeyboard(document, reader, signal);
}

/** Escape closes the card; working in it with keyboard or pointer keeps it open. */
function followKeyboard(document: Document, { desk, actions }: Reader, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || !desk.isOpen) return;
      event.stopPropagation();
      desk.close();
    },
    { capture: true, signal },
  );
  for (const type of ['focusin', 'pointerdown'] as const) {
    document.addEventListener(
      type,
      (event) => {
        if (event.isTrusted && desk.owns(event)) actions.stay();
      },
      { signal },
    );
  }
}
