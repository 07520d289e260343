import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findChromium } from './scripts/browsers.ts';
import { localeMessages } from './tests/setup/locale-messages.ts';

const inProject = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where a folder really is, for it may be linked; the path itself when there is none. */
const realPath = (path: string) => (existsSync(path) ? realpathSync(path) : path);

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/setup/property-seed.ts'],
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
        },
      },
      {
        plugins: [localeMessages()],
        // Found one by one, they would reload the page in the middle of a test, with a second React.
        optimizeDeps: {
          include: ['@tanstack/react-virtual', 'axe-core', 'lucide-react', 'react-dom/client'],
        },
        resolve: { alias: { '#i18n': inProject('.wxt/i18n/index.ts') } },
        // Saved pages that stand beside the project on some machines.
        server: { fs: { allow: ['.', realPath('../shared/corpora')] } },
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup/dom-messages.ts'],
          expect: { poll: { timeout: 10_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findChromium() ?? '', args: ['--no-sandbox'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
