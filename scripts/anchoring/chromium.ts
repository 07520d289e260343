import { resolve } from 'node:path';
import { chromium, type Page } from 'playwright';
import { build, type Rolldown } from 'vite';
import { describe } from '../../lib/anchoring/describe';
import type { Selector } from '../../lib/model';
import { findChromium } from '../browsers';
import { madeUpParagraphs } from './made-up-text';
import type * as PageSide from './page-side';
import { randomFrom } from './random';

const ROOT = resolve(import.meta.dirname, '../..');
const PARAGRAPHS = 5_000;
const ANNOTATIONS = 1_000;
const CHANGES = 1_000;
/** Long enough for a reading of the page and the rest that it is paid for with. */
const RESTLESS_SECONDS = 40;

/** Milliseconds: what the user waits, and what of it the page's main thread works. */
export interface Marking extends PageSide.Marking {
  work: number;
}

/** What keeping a thousand annotations on a page of five thousand paragraphs costs, in Chromium. */
export interface BrowserFigures {
  characters: number;
  /** Readability's own parse of the page: main thread work in milliseconds, to compare with. */
  readability: number;
  moved: Marking;
  lost: Marking;
  /** A change of the page with the reader and its marks there, as a ratio to the same without. */
  changeRatio: number;
  /** Share of the time that the main thread is busier on a page that changes 100 times a second. */
  restlessShare: number;
}

/** Measures in Chromium. Throws when there is none. */
export async function measureInChromium(): Promise<BrowserFigures> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: set CHROME_PATH.');
  const script = await bundle();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const paragraphs = madeUpParagraphs(PARAGRAPHS, 1);
    const text = paragraphs.join('\n\n');
    const tab = await browser.newPage();
    await open(tab, ['A paragraph that came later than all of the notes.', ...paragraphs], script);
    const readability = await work(tab, () => call(tab, 'parse'));
    const calm = await work(tab, () => call(tab, 'restless', RESTLESS_SECONDS));
    const plain = await work(tab, () => call(tab, 'changePage', CHANGES));
    await call(tab, 'start');
    const moved = await mark(tab, passagesOf(text, paragraphs));
    const marked = await work(tab, () => call(tab, 'changePage', CHANGES));
    const watched = await work(tab, () => call(tab, 'restless', RESTLESS_SECONDS));
    await call(tab, 'stop');
    await call(tab, 'start');
    const lost = await mark(tab, foreignPassages());
    return {
      characters: text.length,
      readability,
      moved,
      lost,
      changeRatio: marked / plain,
      restlessShare: Math.max(0, watched - calm) / (RESTLESS_SECONDS * 1000),
    };
  } finally {
    await browser.close();
  }
}

/** One passage in every fifth paragraph, of 40 to 120 characters. */
function passagesOf(text: string, paragraphs: readonly string[]): Selector[][] {
  const random = randomFrom(2);
  const every = paragraphs.length / ANNOTATIONS;
  let start = 0;
  return paragraphs.flatMap((paragraph, i) => {
    const from = start + Math.floor(random() * 30);
    const to = from + 40 + Math.floor(random() * 80);
    start += paragraph.length + 2;
    return i % every === 0 ? [describe(text, [from, Math.min(to, start - 2)])] : [];
  });
}

/** Passages of another text. */
function foreignPassages(): Selector[][] {
  const paragraphs = madeUpParagraphs(PARAGRAPHS, 3);
  return passagesOf(paragraphs.join('\n\n'), paragraphs);
}

async function open(tab: Page, paragraphs: readonly string[], script: string): Promise<void> {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  await tab.setContent(
    `<!doctype html><html lang="en"><title>Bench</title><body><article><h1>A very long page</h1>${body}</article></body></html>`,
  );
  await tab.evaluate(script);
}

type Name = keyof typeof PageSide;

/** Calls a function of `page-side.ts` in the page. */
async function call<Of extends Name>(
  tab: Page,
  name: Of,
  ...args: Parameters<(typeof PageSide)[Of]>
): Promise<Awaited<ReturnType<(typeof PageSide)[Of]>>> {
  return tab.evaluate(
    ([name, args]) => {
      const side = (
        globalThis as unknown as { whenceBench: Record<string, (...a: unknown[]) => unknown> }
      ).whenceBench;
      return side[name]?.(...args) as never;
    },
    [name as string, args as unknown[]] as const,
  );
}

async function mark(tab: Page, targets: Selector[][]): Promise<Marking> {
  let marking: PageSide.Marking | undefined;
  const spent = await work(tab, async () => (marking = await call(tab, 'mark', targets)));
  if (!marking) throw new Error('The page did not answer.');
  return { ...marking, work: spent };
}

/** Milliseconds of processor time that the page's main thread spent while something ran. */
async function work(tab: Page, run: () => Promise<unknown>): Promise<number> {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taskTime = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  const before = await taskTime();
  await run();
  const spent = (await taskTime()) - before;
  await session.detach();
  return spent * 1000;
}

/** The reader as one script that sets `whenceBench`; its words are not measured and stay keys. */
async function bundle(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    root: ROOT,
    resolve: { alias: { '#i18n': resolve(ROOT, '.wxt/i18n/index.ts') } },
    build: {
      write: false,
      target: 'es2023',
      lib: {
        entry: resolve(import.meta.dirname, 'page-side.ts'),
        formats: ['iife'],
        name: 'whenceBench',
      },
    },
  })) as Rolldown.RolldownOutput[] | Rolldown.RolldownOutput;
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output?.output[0];
  if (chunk?.type !== 'chunk') throw new Error('The bundle is empty.');
  return `globalThis.chrome = { i18n: { getMessage: (key) => key } };${chunk.code};globalThis.whenceBench = whenceBench;`;
}
