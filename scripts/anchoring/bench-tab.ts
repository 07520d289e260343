import { resolve } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright';
import { bundleForPage } from '../bench/bundle-for-page';
import type * as PageSide from './page-side';

const ROOT = resolve(import.meta.dirname, '../..');

type Name = keyof typeof PageSide;

/** What the main thread of a tab has done so far. */
export interface Spent {
  /** Milliseconds of processor time. */
  work: number;
  /** How often the page was laid out: once a frame in which it has changed. */
  layouts: number;
}

/** A tab with a long page in it, in a process of its own, where functions of `page-side.ts` can be called. */
export class BenchTab {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  /** Opens a page of these paragraphs. `script` is what {@link bundle} has made. */
  static async open(browser: Browser, paragraphs: readonly string[], script: string) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
    await page.setContent(
      `<!doctype html><html lang="en"><title>Bench</title><body><article><h1>A very long page</h1>${body}</article></body></html>`,
    );
    await page.evaluate(script);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new BenchTab(page, session);
  }

  /** Calls a function of `page-side.ts` in the page. */
  call<Of extends Name>(
    name: Of,
    ...args: Parameters<(typeof PageSide)[Of]>
  ): Promise<Awaited<ReturnType<(typeof PageSide)[Of]>>> {
    return this.#page.evaluate(
      ([name, args]) => {
        const side = (
          globalThis as unknown as { whenceBench: Record<string, (...a: unknown[]) => unknown> }
        ).whenceBench;
        return side[name]?.(...args) as never;
      },
      [name as string, args as unknown[]] as const,
    );
  }

  async spent(): Promise<Spent> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { work: of('TaskDuration') * 1000, layouts: of('LayoutCount') };
  }

  /** Milliseconds of processor time that the page's main thread spends while something runs. */
  async work(run: () => Promise<unknown>): Promise<number> {
    const before = await this.spent();
    await run();
    return (await this.spent()).work - before.work;
  }
}

/** The reader as one script that sets `whenceBench`; its words are not measured and stay keys. */
export async function bundle(): Promise<string> {
  const script = await bundleForPage(resolve(import.meta.dirname, 'page-side.ts'), {
    root: ROOT,
    resolve: { alias: { '#i18n': resolve(ROOT, '.wxt/i18n/index.ts') } },
  });
  return `globalThis.chrome = { i18n: { getMessage: (key) => key } };${script}`;
}
