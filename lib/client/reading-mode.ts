import { browser } from 'wxt/browser';
import { EVERY_SITE } from './read-tab';

/** When Whence reads by itself: on every site, on those that the user granted, or only when clicked. */
export type ReadingMode = 'all' | 'chosen' | 'click';

/** A match pattern that the user granted, and the site's name. */
export interface GrantedSite {
  pattern: string;
  name: string;
}

/** The mode, read from what the browser has granted: there is no second truth. */
export async function readingMode(): Promise<ReadingMode> {
  const origins = await grantedOrigins();
  if (origins.some(isEverySite)) return 'all';
  return origins.length > 0 ? 'chosen' : 'click';
}

/** The single sites that were granted, by name. */
export async function grantedSites(): Promise<GrantedSite[]> {
  const origins = (await grantedOrigins()).filter((pattern) => !isEverySite(pattern));
  return origins
    .map((pattern) => ({ pattern, name: siteName(pattern) }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Every match pattern that was granted. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins } = await browser.permissions.getAll();
  return origins ?? [];
}

/**
 * Asks the browser for a site, or `EVERY_SITE`, by match pattern. Call it first thing in a click: browsers ask
 * their user only then. False when refused.
 */
export function requestOrigin(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Gives a granted site back. */
export function removeOrigin(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Gives everything back: Whence reads only when clicked. */
export async function removeAllOrigins(): Promise<void> {
  const origins = await grantedOrigins();
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** Gives the right to every site back and leaves the single ones. */
export async function removeEverySite(): Promise<void> {
  const origins = (await grantedOrigins()).filter(isEverySite);
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

function isEverySite(pattern: string): boolean {
  return pattern === EVERY_SITE || pattern === '<all_urls>' || /^https?:\/\/\*\/\*$/.test(pattern);
}

function siteName(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\/(\*\.)?/, '').replace(/\/.*$/, '');
}
