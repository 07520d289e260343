import { resolve } from 'node:path';
import { chromium, type Page } from 'playwright';
import { findChromium } from '../browsers';
import { bundleForPage } from './bundle-for-page';
import type { CorpusPage } from './corpus';
import type { PageReading } from '../../lib/messages';
import type { PageTimes } from './page-side';

const ROUNDS = 5;

/** A page of megabytes on a busy machine. */
const PATIENCE_MS = 120_000;

/** Pages run no scripts and load nothing: what is measured is the reading of what stands there. */
const NO_NETWORK = "default-src 'none'; style-src 'unsafe-inline'";

export interface Measured extends Omit<PageTimes, 'read'> {
  page: CorpusPage;
  article: boolean;
  /** Everything: in the page, and attribution and sources in the background. */
  reading: number;
}

/** Opens every page in Chromium and reads it there. Throws when there is no Chromium. */
export async function measureReading(pages: readonly CorpusPage[]): Promise<Measured[]> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: set CHROME_PATH.');
  const side = (name: string) => bundleForPage(resolve(import.meta.dirname, `${name}.ts`));
  const [pageSide, engineSide] = await Promise.all([side('page-side'), side('engine-side')]);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const tab = await browser.newPage();
    const background = await browser.newPage();
    await background.evaluate(engineSide);
    const measured: Measured[] = [];
    // The first page pays for the compiler: it is read once before.
    for (const page of [...pages.slice(0, 1), ...pages]) {
      const { read, ...times } = await measure(tab, page, pageSide);
      const engine = read ? await measureEngine(background, read) : 0;
      measured.push({ page, article: read !== null, ...times, reading: times.inPage + engine });
    }
    return measured.slice(1);
  } finally {
    await browser.close();
  }
}

function measureEngine(background: Page, read: PageReading): Promise<number> {
  return background.evaluate(
    ([read, rounds]) =>
      (
        globalThis as unknown as {
          whenceBench: { measureEngine(read: PageReading, rounds: number): number };
        }
      ).whenceBench.measureEngine(read, rounds),
    [read, ROUNDS] as const,
  );
}

async function measure(tab: Page, page: CorpusPage, script: string): Promise<PageTimes> {
  await tab.unrouteAll();
  await tab.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === tab.mainFrame()
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': NO_NETWORK },
          body: page.html,
        })
      : route.abort(),
  );
  await tab.goto(page.url, { waitUntil: 'load', timeout: PATIENCE_MS });
  await tab.evaluate(script);
  return tab.evaluate(
    ([url, rounds]) =>
      (
        globalThis as unknown as {
          whenceBench: { measurePage(url: string, rounds: number): PageTimes };
        }
      ).whenceBench.measurePage(url, rounds),
    [page.url, ROUNDS] as const,
  );
}
