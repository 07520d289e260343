import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { launchChromium, serviceWorker, type WhenceBrowser } from '../extension/chromium';
import { copyWithPermission } from '../extension/granted-copy';
import type { CorpusPage } from './corpus';

/** What the built extension did in a page, in milliseconds. */
export interface LiveTimes {
  page: CorpusPage;
  /** From the page's `load` event to the first painted mark; null when nothing was painted. */
  toMarks: number | null;
  /** The longest task on the page's main thread in which our content script ran. */
  longestTask: number;
}

const EVERY_SITE = ['*://*/*'];

/** A page whose statements are not painted by then has none, or is no article. */
const PATIENCE_MS = 8_000;

/** Pages load nothing and run no scripts. */
const NO_NETWORK = "default-src 'none'; style-src 'unsafe-inline'";

/** Opens pages in Chromium with the built extension, its background running or stopped before each page. */
export async function measureLive(
  build: string,
  pages: readonly CorpusPage[],
  background: 'warm' | 'stopped',
): Promise<LiveTimes[]> {
  const folder = mkdtempSync(join(tmpdir(), 'whence-bench-'));
  const server = await servePages(pages);
  const whence = await launchChromium({
    extension: copyWithPermission(build, join(folder, 'extension'), EVERY_SITE),
    headless: true,
  });
  try {
    await serviceWorker(whence);
    const times: LiveTimes[] = [];
    // The first page pays for the compiler and the engine's tables: it is read once before.
    for (const index of [0, ...pages.keys()]) {
      if (background === 'stopped') await stopBackground(whence);
      times.push(await measure(whence, pages[index]!, `${server.origin}/${index}`));
    }
    return times.slice(1);
  } finally {
    await whence.browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

async function measure(whence: WhenceBrowser, page: CorpusPage, url: string): Promise<LiveTimes> {
  const tab = await whence.browser.newPage();
  try {
    await tab.evaluateOnNewDocument(watchMarks);
    const trace = await startTrace(tab);
    await tab.goto(url, { waitUntil: 'load' });
    const toMarks = await tab
      .waitForFunction(
        () => (window as unknown as { whenceMarked?: number }).whenceMarked ?? false,
        { timeout: PATIENCE_MS, polling: 50 },
      )
      .then((handle) => handle.jsonValue() as Promise<number>)
      .catch(() => null);
    return { page, toMarks, longestTask: await trace.longestTask(whence.extensionId) };
  } finally {
    await tab.close();
  }
}

/** Runs in the page: notes when the first highlight of ours is there. The registry is shared with the page. */
function watchMarks(): void {
  window.addEventListener('load', () => {
    const loaded = performance.now();
    const timer = setInterval(() => {
      if (![...CSS.highlights.keys()].some((key) => key.startsWith('whence'))) return;
      clearInterval(timer);
      Object.assign(window, { whenceMarked: Math.max(1, performance.now() - loaded) });
    }, 1);
  });
}

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Time on the processor: what other programs took is left out. */
  tdur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string } };
}

/** Traces the tab's main thread. */
async function startTrace(
  tab: Page,
): Promise<{ longestTask(extensionId: string): Promise<number> }> {
  const session: CDPSession = await tab.createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] },
    transferMode: 'ReportEvents',
  });
  return {
    async longestTask(extensionId) {
      const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
      await session.send('Tracing.end');
      await complete;
      return longestWithOurs(events, extensionId);
    },
  };
}

/** The longest task that holds a call into the extension's code, in milliseconds. */
function longestWithOurs(events: readonly TraceEvent[], extensionId: string): number {
  const ours = events.filter(
    ({ name, args }) =>
      (name === 'FunctionCall' || name === 'EvaluateScript') &&
      (args?.data?.url ?? '').includes(`${extensionId}/content-scripts`),
  );
  const tasks = events.filter(({ name, ph }) => ph === 'X' && /RunTask$/.test(name));
  const holding = tasks.filter((task) =>
    ours.some(
      ({ pid, tid, ts }) =>
        pid === task.pid && tid === task.tid && ts >= task.ts && ts <= task.ts + (task.dur ?? 0),
    ),
  );
  return Math.max(0, ...holding.map(({ dur, tdur }) => (tdur ?? dur ?? 0) / 1_000));
}

async function stopBackground(whence: WhenceBrowser): Promise<void> {
  const worker = await serviceWorker(whence);
  await worker.close();
}

/** Serves the pages by their number. */
async function servePages(
  pages: readonly CorpusPage[],
): Promise<{ origin: string; close(): void }> {
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))];
    response.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': NO_NETWORK,
    });
    response.end(page?.html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
