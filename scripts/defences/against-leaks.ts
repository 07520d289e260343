import type { Defence } from './defence';

const PERMISSIONS = 'tests/unit/background/permissions.test.ts';

/** What keeps others from learning what the reader reads, and what a saved article smuggles in from acting. */
export const AGAINST_LEAKS: readonly Defence[] = [
  {
    id: 'csp-default',
    name: 'pages of Whence load nothing by default',
    file: 'wxt.config.ts',
    from: `"default-src 'none'",`,
    to: `'default-src https:',`,
    test: PERMISSIONS,
  },
  {
    id: 'csp-script',
    name: 'pages of Whence run their own scripts only',
    file: 'wxt.config.ts',
    from: `"script-src 'self'",`,
    to: `"script-src 'self' 'wasm-unsafe-eval' https:",`,
    test: PERMISSIONS,
  },
  {
    id: 'csp-images',
    name: 'pages of Whence show no image from outside',
    file: 'wxt.config.ts',
    from: `"img-src 'self' data:",`,
    to: `'img-src https:',`,
    test: PERMISSIONS,
  },
  {
    id: 'csp-connect',
    name: 'pages of Whence call nobody',
    file: 'wxt.config.ts',
    from: `"connect-src 'self'",`,
    to: `'connect-src *',`,
    test: PERMISSIONS,
  },
  {
    id: 'no-requests',
    name: 'no request is made without a click',
    file: 'entrypoints/reader.content/read-page.ts',
    from: 'return inSlices(',
    to: "void window.fetch('https://spy.example/').catch(() => null); return inSlices(",
    test: 'tests/e2e/chromium/requests.test.ts',
  },
  {
    id: 'no-history',
    name: 'what is read is kept in memory, not on the disk',
    file: 'entrypoints/background/recent-readings.ts',
    from: 'await browser.storage.session.set(',
    to: 'await browser.storage.local.set(',
    test: 'tests/unit/background/storage-areas.test.ts',
  },
  {
    id: 'short-history',
    name: 'readings that are long ago are forgotten',
    file: 'entrypoints/background/recent-readings.ts',
    from: 'const MOST = 24;',
    to: 'const MOST = 2400;',
    test: 'tests/unit/background/storage-areas.test.ts',
  },
  {
    id: 'no-sites',
    name: 'no site is granted from the start',
    file: 'wxt.config.ts',
    from: 'optional_host_permissions:',
    to: 'host_permissions:',
    test: PERMISSIONS,
  },
  {
    id: 'explained-permissions',
    name: 'no permission is asked for that is not explained',
    file: 'wxt.config.ts',
    from: "'activeTab',",
    to: "'activeTab', 'tabs',",
    test: PERMISSIONS,
  },
  {
    id: 'no-credentials',
    name: 'an address that is opened carries no credentials',
    file: 'lib/sources/http-address.ts',
    from: "url.username = '';",
    to: '',
    test: 'tests/unit/sources/addresses.test.ts',
  },
];
