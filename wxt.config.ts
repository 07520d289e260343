import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/** Firefox needs a fixed id to keep the reader's database across updates. */
const GECKO_ID = 'whence@whence.example';

/** The welcome page shows the sample article that the tests read. */
const SAMPLE = 'tests/pages/sample/page.html';

/**
 * What pages and background of Whence may load: their own files, and nothing from anywhere else. Whatever a
 * page or an imported file smuggles in can call nobody. The sample article brings its own styles.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/**
 * The Markdown parser's table of entities. For browsers the package offers one that asks the document, and the
 * background, which reads Markdown too, has none.
 */
const ENTITIES = 'decode-named-character-reference';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  imports: false,
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({ absoluteSrc: resolve(SAMPLE), relativeDest: 'sample/page.html' });
    },
  },
  vite: () => ({
    resolve: { alias: { [ENTITIES]: fileURLToPath(import.meta.resolve(ENTITIES)) } },
  }),
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: '__MSG_appName__',
    description: '__MSG_appDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'search',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['offscreen', 'sidePanel']),
    ],
    optional_permissions: ['downloads'],
    // `wxt` in dev mode loads scripts from its own server.
    ...(command === 'serve'
      ? {}
      : { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    optional_host_permissions: ['*://*/*'],
    commands: {
      'toggle-marks': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_command_toggle__',
      },
      'next-statement': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_next__',
      },
      'previous-statement': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_command_previous__',
      },
      'annotate-selection': { description: '__MSG_command_annotate__' },
    },
    browser_specific_settings:
      browser === 'firefox'
        ? {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          }
        : undefined,
  }),
});
