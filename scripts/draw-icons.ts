/**
 * Draws `public/icon/*.png` from `public/icon/whence.svg` with Chromium: `npx tsx scripts/draw-icons.ts`.
 * Run it after a change of the drawing and commit what it writes.
 */
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findChromium } from './browsers';

const SIZES = [16, 32, 48, 96, 128] as const;
const svg = readFileSync('public/icon/whence.svg', 'utf8');
const browser = await puppeteer.launch({
  executablePath: findChromium() ?? '',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
