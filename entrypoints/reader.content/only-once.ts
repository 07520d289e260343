/** Told to readers of an earlier install that a new one begins. The page may forge it: it is only a hint. */
const STARTED = 'whence:reader-started';

/** Where the life of the reader of this install is kept, in the script's own world. */
const LIFE = Symbol.for('whence:reader');

/** What a life needs to know of the extension. */
export interface LifeNeeds {
  window: Window;
  /** The global of the content script's own world, which the page can't reach. */
  world: object;
  /** False when the extension was updated, disabled or removed under the script. */
  extensionLives(): boolean;
}

/**
 * Begins a reader's life, or returns null when one of this install lives in the page already. The signal
 * aborts when the extension has gone: noticed when a newer reader starts, or when the user next moves.
 */
export function beginLife({ window, world, extensionLives }: LifeNeeds): AbortSignal | null {
  const { document } = window;
  document.dispatchEvent(new CustomEvent(STARTED));
  const lives = world as { [LIFE]?: AbortSignal };
  if (lives[LIFE]?.aborted === false) return null;
  const life = new AbortController();
  const { signal } = life;
  lives[LIFE] = signal;
  const look = () => {
    if (!extensionLives()) life.abort();
  };
  document.addEventListener(STARTED, look, { signal });
  document.addEventListener('visibilitychange', look, { signal });
  document.addEventListener('pointermove', look, { passive: true, signal });
  return signal;
}
