import type { PageState, ToBackground } from '../../lib/messages';

/** What a reader in a page asks of the rest of Whence. The promises reject when nothing answers. */
export type Background = {
  [Name in keyof ToBackground]: (
    ...args: Parameters<ToBackground[Name]>
  ) => Promise<ReturnType<ToBackground[Name]>>;
};

/** All that a reader needs. It works on the document that it is handed and on nothing else. */
export interface ReaderDependencies {
  /** The window of the page that is read; its document may be a frame's. */
  window: Window & typeof globalThis;
  /** The address that the page is read at. */
  address(): string;
  background: Background;
  /** Whether the page is in a private window. */
  isPrivate: boolean;
  /** Tells whoever listens (popup, side panel) what the page shows now. */
  stateChanged(state: PageState): void;
  /** Takes what must not happen. What the user should know is told in the page besides. */
  logError(error: unknown): void;
  /** Ends the reader and undoes all that it did to the page. */
  signal: AbortSignal;
}
