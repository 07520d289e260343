import { chromium } from 'playwright';
import { describe } from '../../lib/anchoring/describe';
import type { Selector } from '../../lib/model';
import { findChromium } from '../browsers';
import { BenchTab, bundle } from './bench-tab';
import { measureFollowing, type Following } from './following';
import { madeUpParagraphs } from './made-up-text';
import type * as PageSide from './page-side';
import { randomFrom } from './random';

const PARAGRAPHS = 5_000;
const ANNOTATIONS = 1_000;
const CHANGES = 1_000;

/** Milliseconds: what the user waits, and what of it the page's main thread works. */
export interface Marking extends PageSide.Marking {
  work: number;
}

/** What keeping a thousand annotations on a page of five thousand paragraphs costs, in Chromium. */
export interface BrowserFigures {
  characters: number;
  /** Readability's own parse of the page: main thread work in milliseconds, to compare with. */
  readability: number;
  /** The reader's first reading of the page, likewise. */
  firstReading: number;
  moved: Marking;
  lost: Marking;
  /** A change of the page with the reader and its marks there, as a ratio to the same without. */
  changeRatio: number;
  /** What the marks cost on a page that changes 100 times a second, when it has been read. */
  following: Following;
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
    const shown = ['A paragraph that came later than all of the notes.', ...paragraphs];
    const plain = await BenchTab.open(browser, shown, script);
    const tab = await BenchTab.open(browser, shown, script);
    const readability = await tab.work(() => tab.call('parse'));
    const unmarked = await tab.work(() => tab.call('changePage', CHANGES));
    const firstReading = await tab.work(() => tab.call('start'));
    const moved = await mark(tab, passagesOf(text, paragraphs));
    const marked = await tab.work(() => tab.call('changePage', CHANGES));
    const following = await measureFollowing(plain, tab);
    await tab.call('stop');
    await tab.call('start');
    const lost = await mark(tab, foreignPassages());
    const changeRatio = marked / unmarked;
    return {
      characters: text.length,
      readability,
      firstReading,
      moved,
      lost,
      changeRatio,
      following,
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

async function mark(tab: BenchTab, targets: Selector[][]): Promise<Marking> {
  let marking: PageSide.Marking | undefined;
  const spent = await tab.work(async () => (marking = await tab.call('mark', targets)));
  if (!marking) throw new Error('The page did not answer.');
  return { ...marking, work: spent };
}
