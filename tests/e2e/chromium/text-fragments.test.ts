import { existsSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../../scripts/browsers';
import type { Article, Span } from '../../../lib/model';
import { linkTo } from '../../../lib/sources/text-fragment';
import { readWithPlaces, type ReadPage } from '../support/places';
import { samplePage } from '../support/sites';

/** What the browser finds is painted in a colour that no page has. */
const PAINT = '<style>::target-text { background: rgb(255 0 255); color: rgb(255 0 255) }</style>';
/** As many passages of a page are tried. */
const PASSAGES = 4;

const pages = readdirSync('tests/pages')
  .filter((slug) => existsSync(`tests/pages/${slug}/expected.json`))
  .map((slug) => ({ slug, html: samplePage(slug).html }))
  .map(({ slug, html }) => ({ slug, html, read: readWithPlaces(html) }))
  .filter((page): page is { slug: string; html: string; read: ReadPage } => page.read !== null);

describe('a link to a passage', () => {
  let browser: Browser;
  let server: Server;
  let base: string;
  let page: Page;
  let bitmap: Page;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const page = pages.find(({ slug }) => request.url === `/${slug}`);
      response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(page ? page.html.replace(/<\/head>/i, `${PAINT}</head>`) : '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await puppeteer.launch({
      executablePath: findChromium() ?? '',
      args: ['--no-sandbox', '--disable-gpu'],
      defaultViewport: { width: 900, height: 500 },
    });
    page = await browser.newPage();
    bitmap = await browser.newPage();
    await page.bringToFront();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it('is tried on pages of the project', () => {
    expect(pages.length).toBeGreaterThan(5);
  });

  it.each(pages.map(({ slug }) => slug))(
    '%s: Chromium scrolls to the passage, and marks it and nothing else',
    async (slug) => {
      const { read } = pages.find((page) => page.slug === slug)!;
      const article: Article = { ...read.article, canonicalUrl: `${base}/${slug}` };
      let tried = 0;
      for (const span of passages(read)) {
        const link = linkTo(article, span);
        if (!link.includes('#:~:text=') || hasTypographicSpace(read, span)) continue;
        tried++;
        // A document that is already open would only be scrolled on a click.
        await page.goto('about:blank');
        await page.goto(link, { waitUntil: 'load' });
        const words = article.text.slice(...span);
        const isAcross = words.includes('\n');
        const places = await rectangles(page, read.placesOf(span));
        // First the place: a picture of the whole page moves it.
        await expect.poll(() => isShown(page, places), { timeout: 5000, message: link }).toBe(true);
        await expect
          .poll(() => painted(page, bitmap, isAcross ? [between(places)] : places), {
            timeout: 5000,
            message: link,
          })
          .toBe('the passage');
      }
      expect(tried).toBeGreaterThan(0);
    },
  );
});

/** Chromium does not find a thin space or a line separator by the plain space that `Article.text` has for it. */
const hasTypographicSpace = (read: ReadPage, span: Span): boolean =>
  read
    .placesOf(span)
    .some(({ text }) => /[\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/.test(text));

/** Statements first, then sentences from all over the page, short ones among them. */
function passages({ article, attributions }: ReadPage): Span[] {
  const statements = attributions.flatMap(({ content }) => content.slice(0, 1));
  const sentences = article.blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ span: [start, end] }): Span => [
      start,
      start + article.text.slice(start, Math.min(end, start + 40)).replace(/\s\S*$/, '').length,
    ]);
  const across = article.blocks
    .slice(1, -1)
    .map(({ span }, index): Span => [span[0], article.blocks[index + 2]!.span[1]]);
  return [...statements.slice(0, PASSAGES - 2), ...sentences.slice(-1), ...across.slice(1, 2)];
}

interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A passage over several blocks takes in what stands between them, a picture with its caption too. */
function between(places: readonly Rectangle[]): Rectangle {
  return {
    left: 0,
    top: Math.min(...places.map(({ top }) => top)),
    right: 10_000,
    bottom: Math.max(...places.map(({ bottom }) => bottom)),
  };
}

/** Where the passage stands in the page, in coordinates of the document. */
function rectangles(page: Page, places: ReturnType<ReadPage['placesOf']>): Promise<Rectangle[]> {
  return page.evaluate(
    (places) =>
      places.flatMap(({ path, start, end }) => {
        const node = path.reduce<Node>((parent, index) => parent.childNodes[index]!, document);
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, end);
        return [...range.getClientRects()]
          .filter(({ width }) => width > 2)
          .map(({ left, top, right, bottom }) => ({
            left: left + scrollX,
            top: top + scrollY,
            right: right + scrollX,
            bottom: bottom + scrollY,
          }));
      }),
    places,
  );
}

const isShown = (page: Page, places: readonly Rectangle[]): Promise<boolean> =>
  page.evaluate(({ top, bottom }) => bottom > scrollY && top < scrollY + innerHeight, places[0]!);

/** What of the whole page the browser painted: `the passage`, `nothing`, or where it painted something else. */
async function painted(page: Page, bitmap: Page, places: readonly Rectangle[]): Promise<string> {
  const picture = await page.screenshot({ fullPage: true, encoding: 'base64' });
  return bitmap.evaluate(compare, picture, places as Rectangle[]);
}

async function compare(picture: string, places: Rectangle[]): Promise<string> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const hit = new Array<boolean>(places.length).fill(false);
  let any = false;
  for (let y = 0; y < image.height; y++)
    for (let x = 0; x < image.width; x++) {
      const at = (y * image.width + x) * 4;
      if (data[at] !== 255 || data[at + 1] !== 0 || data[at + 2] !== 255) continue;
      any = true;
      const isNear = ({ left, top, right, bottom }: Rectangle, room: number): boolean =>
        x >= left - room && x <= right + room && y >= top - room && y <= bottom + room;
      if (!places.some((place) => isNear(place, 12))) return `something at ${x}, ${y}`;
      places.forEach((place, index) => {
        if (isNear(place, 0)) hit[index] = true;
      });
    }
  if (!any) return 'nothing';
  return hit[0] && hit[places.length - 1] ? 'the passage' : 'a part of the passage';
}
