/** What `chromium.ts` measures in a page. Bundled with the reader itself. */
import { Readability } from '@mozilla/readability';
import type { Background } from '../../entrypoints/reader.content/services';
import { startReader } from '../../entrypoints/reader.content/start-reader';
import type { PageState, ToPage } from '../../lib/messages';
import { SOURCE_CLASSES, type Annotation, type Selector } from '../../lib/model';

/** Milliseconds. */
export interface Marking {
  marked: number;
  orphans: number;
  /** From the news that there are annotations until they are painted. */
  painted: number;
  /** The longest task of the page meanwhile. */
  longest: number;
}

let annotations: Annotation[] = [];
const states: PageState[] = [];
let reader: ToPage | null = null;
let life = new AbortController();

/** Starts a reader in the page, without any annotation, and waits until it has read. */
export async function start(): Promise<void> {
  life = new AbortController();
  annotations = [];
  states.length = 0;
  reader = startReader({
    window,
    address: () => 'https://bench.example/page',
    background: background(),
    isPrivate: false,
    stateChanged: (state) => states.push(state),
    logError: (error) => {
      throw error;
    },
    signal: life.signal,
  });
  await newState();
}

export function stop(): void {
  life.abort();
}

/** Gives the page annotations and measures until they are painted. */
export async function mark(targets: readonly Selector[][]): Promise<Marking> {
  annotations = targets.map((target, i) => annotationOn(target, i));
  const tasks = longTasks();
  const begun = performance.now();
  states.length = 0;
  reader?.reread();
  const state = await newState();
  const painted = performance.now() - begun;
  const orphans = state.status === 'article' ? state.orphans.length : 0;
  return { marked: targets.length - orphans, orphans, painted, longest: await tasks() };
}

/** Readability's own parse, on a copy of the page. */
export function parse(): void {
  new Readability(document.cloneNode(true) as Document).parse();
}

/** Changes the page `count` times and lays it out again each time. */
export async function changePage(count: number): Promise<void> {
  const list = [...document.querySelectorAll('p')];
  for (let i = 0; i < count; i++) {
    const node = document.createElement('span');
    node.textContent = ' more';
    list[(i * 37) % list.length]?.after(node);
    void document.body.offsetHeight;
    node.remove();
    if (i % 50 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

/**
 * Changes the page a hundred times a second for a while: a ticker outside of the article, which begins a new
 * paragraph each second. (One that grows without end would cost the page more and more by itself.)
 */
export async function restless(seconds: number): Promise<void> {
  const ticker = document.body.appendChild(document.createElement('section'));
  const end = performance.now() + seconds * 1000;
  for (let i = 0; performance.now() < end; i++) {
    if (i % 100 === 0) ticker.append(document.createElement('p'));
    ticker.lastElementChild?.append(`Goal number ${i} of this evening has been scored. `);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  ticker.remove();
}

function background(): Background {
  const nothing = async () => undefined;
  return {
    read: async ({ article }) => {
      return {
        reading: { article, attributions: [], originals: [], documents: [], readAt: 0 },
        pageId: 'https://bench.example/page',
        saved: false,
        annotations,
        corrections: [],
        linked: [],
        marks: { kinds: ['direct', 'indirect', 'mixed'], classes: SOURCE_CLASSES, hedged: true },
      };
    },
    leave: nothing,
    saveAnnotation: nothing,
    deleteAnnotation: nothing,
    tagsInUse: async () => [],
    readMarkdown: async () => null,
    saveCorrection: nothing,
    deleteCorrection: nothing,
    openPage: nothing,
  };
}

function annotationOn(target: Selector[], index: number): Annotation {
  return {
    id: `a${index}`,
    pageId: 'https://bench.example/page',
    statementId: null,
    target,
    quote: '',
    note: '',
    tags: [],
    verdict: null,
    colour: 'yellow',
    createdAt: 0,
    updatedAt: 0,
  };
}

/** The longest task since the call, in milliseconds; below 50 the browser reports none: 0. */
function longTasks(): () => Promise<number> {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();
    return longest;
  };
}

/** The next state that tells of an article. */
async function newState(): Promise<PageState> {
  for (;;) {
    const state = states.find(({ status }) => status === 'article');
    if (state) return state;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
