import type { ToPage } from '../../lib/messages';
import { followAddress } from './address-changes';
import { PageWatch } from './page-watch';
import { followPointer } from './pointing';
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
      logError,
    },
    signal,
  );
  const reader = new Reader(needs, watch);
  const moved = () => {
    watch.reset();
    void reader.read();
  };
  const { actions, desk, painting } = reader;
  followPointer(
    window,
    {
      hitTest: () => painting.hitTest,
      owns: (event) => desk.owns(event),
      rest: (mark, near) => {
        if (reader.page) actions.openMark(reader.page, mark, { near, focus: false }, false);
      },
      leave: () => actions.pointerLeft(),
      press: (mark, near) => {
        if (reader.page) actions.openMark(reader.page, mark, { near, focus: false }, true);
      },
      pressOutside: () => desk.close(),
    },
    signal,
  );
  followSelection(
    window,
    desk,
    reader.selection,
    {
      enabled: () => painting.hitTest !== null,
      annotate: (writing) => reader.annotate(writing),
    },
    signal,
  );
  followKeyboard(window, reader, signal);
  void reader.read();
  return reader;
}

/** Escape closes the card; working in it with keyboard or pointer keeps it open. */
function followKeyboard(window: Window, { desk, actions }: Reader, signal: AbortSignal): void {
  const { document } = window;
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
