/// <reference types="@vitest/browser-playwright" />
import { page, userEvent } from 'vitest/browser';
import { expect, onTestFinished } from 'vitest';
import { startReader } from '../../../../entrypoints/reader.content/start-reader';
import type { PageState, ToPage } from '../../../../lib/messages';
import { memoryBackground, type MemoryBackground } from './memory-background';
import { buttonOf, centre, openFrame, rangeOf, watchShadowRoots } from './frame';
import type { StatementSpec } from './statements';

/** A page of its own with a reader at work in it. */
export interface TestPage {
  window: Window & typeof globalThis;
  document: Document;
  background: MemoryBackground;
  reader: ToPage;
  states: PageState[];
  errors: unknown[];
  /** Ends the reader. */
  stop(): void;
  /** The address that the reader believes to be at. */
  address: string;
  /** What our closed shadow root shows: the newest one, or null when there is none in the page. */
  root(): ShadowRoot | null;
  /** The words of the open card, one line each; null when none is open. */
  card(): string | null;
  hover(words: string): Promise<void>;
  click(words: string): Promise<void>;
  press(label: string): Promise<void>;
  /** Clicks at a point of the page; three times selects a paragraph. */
  clickAt(position: { x: number; y: number }, clickCount: number): Promise<void>;
}

interface PageOptions {
  head?: string;
  settle?: boolean;
  isPrivate?: boolean;
}

/** Opens a page and starts a reader in it; both end with the test. */
export async function openPage(
  html: string,
  specs: readonly StatementSpec[] | (() => readonly StatementSpec[]),
  { head = '', settle = true, isPrivate = false }: PageOptions = {},
): Promise<TestPage> {
  await page.viewport(820, 620);
  const frame = await openFrame(
    `<!doctype html><html lang="en"><head>${head}</head><body>${html}</body></html>`,
  );
  const window = frame.contentWindow as Window & typeof globalThis;
  const roots = watchShadowRoots(window);
  const background = memoryBackground(typeof specs === 'function' ? specs : () => specs);
  const life = new AbortController();
  onTestFinished(() => {
    life.abort();
    frame.remove();
  });
  const test: Omit<TestPage, 'reader'> & { reader?: ToPage } = {
    window,
    document: window.document,
    background,
    states: [],
    errors: [],
    address: 'https://post.example/ferry',
    stop: () => life.abort(),
    root: () => roots.findLast(({ host }) => host.isConnected) ?? null,
    card: () => test.root()?.querySelector<HTMLElement>('[role=dialog]')?.innerText ?? null,
    hover: async (words) => {
      const { x, y } = centre(rangeOf(window.document, words).getClientRects()[0]!);
      await userEvent.hover(frame, { position: { x, y }, force: true });
    },
    click: async (words) => {
      const { x, y } = centre(rangeOf(window.document, words).getClientRects()[0]!);
      await userEvent.click(frame, { position: { x, y }, force: true });
    },
    press: async (label) => {
      const { x, y } = centre(buttonOf(test.root(), label).getBoundingClientRect());
      await userEvent.click(frame, { position: { x, y }, force: true });
    },
    clickAt: (position, clickCount) =>
      userEvent.click(frame, { position, force: true, clickCount }),
  };
  test.reader = startReader({
    window,
    address: () => test.address,
    background,
    isPrivate,
    stateChanged: (state) => test.states.push(state),
    logError: (error) => test.errors.push(error),
    signal: life.signal,
  });
  if (settle) await expect.poll(() => test.reader?.getPageState().status).not.toBe('reading');
  return test as TestPage;
}
