import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

/** What a worker has besides the language, and Node too. There is no `document` and no `window` among it. */
const OF_A_WORKER = {
  AbortController,
  AbortSignal,
  Blob,
  Event,
  EventTarget,
  TextDecoder,
  TextEncoder,
  URL,
  URLSearchParams,
  addEventListener: () => undefined,
  atob,
  btoa,
  clearTimeout,
  crypto,
  fetch: () => Promise.reject(new Error('no network')),
  navigator: { userAgent: '' },
  performance,
  queueMicrotask,
  setTimeout,
  structuredClone,
};

type Answer = (response: unknown) => void;
type Listener = (message: unknown, sender: unknown, answer: Answer) => unknown;

/** The extension's own id and messages; whatever else is asked of the browser has no effect and no answer. */
function fakeBrowser(listeners: Listener[]): unknown {
  const nothing: unknown = new Proxy(() => undefined, {
    get: (_, key) => (key === 'then' || key === Symbol.toPrimitive ? undefined : nothing),
    apply: () => new Promise(() => undefined),
  });
  const inPlaceOf = (own: object) =>
    new Proxy(own, { get: (_, key) => Reflect.get(own, key) ?? nothing });
  return inPlaceOf({
    runtime: inPlaceOf({
      id: 'whence',
      getURL: (path: string) => `extension://whence${path}`,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    }),
  });
}

/** Starts the background of a build. Throws what it throws. */
function start(build: string): (type: string, data: unknown) => Promise<unknown> {
  const listeners: Listener[] = [];
  const world = createContext({ ...OF_A_WORKER, chrome: fakeBrowser(listeners), console });
  runInContext('globalThis.self = globalThis', world);
  runInContext(readFileSync(`.output/${build}/background.js`, 'utf8'), world);
  const sender = { id: 'whence', url: 'extension://whence/popup.html' };
  return (type, data) =>
    new Promise((resolve) => {
      const message = { id: 1, type, data, timestamp: 0 };
      for (const listener of listeners) listener(message, sender, resolve);
    });
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the background of %s', (build) => {
  it('runs where there is no document, as in a worker', async () => {
    const ask = start(build);
    const answer = await ask('readMarkdown', 'Tea &amp; **toast** &hellip;');
    expect(JSON.stringify(answer)).toContain('Tea & ');
    expect(JSON.stringify(answer)).toContain('…');
  });
});
