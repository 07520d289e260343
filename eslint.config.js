import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The folders of the house, and the packages that tie code to a place. See docs/architecture.md. */
const FOLDERS = 'article|attribution|sources|anchoring|highlight|store|exchange|client|messages';
const BROWSER_PACKAGES = '^(wxt|#i18n|#imports|@webext-core|@wxt-dev)';
const DOM_GLOBALS = ['document', 'window', 'location', 'navigator', 'localStorage', 'CSS'];
const BROWSER_GLOBALS = ['browser', 'chrome', 'indexedDB', 'fetch', 'XMLHttpRequest', 'WebSocket'];

/** One wall: `files` may not import what `patterns` match, nor name the `globals`. */
const wall = (files, patterns, globals, instead) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: patterns.map((regex) => ({ regex, message: instead })) },
    ],
    'no-restricted-globals': ['error', ...globals.map((name) => ({ name, message: instead }))],
  },
});

const others = (own) =>
  `^\\.\\.?/(.*/)?(${FOLDERS.split('|')
    .filter((name) => !own.includes(name))
    .join('|')})(/|$)`;

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', 'output/', 'node_modules/', 'tests/pages/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...hooks.configs.recommended.rules,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
          message: 'Build nodes, or parse with DOMParser and sanitise: never assign HTML.',
        },
        {
          selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]',
          message: 'Build nodes, or parse with DOMParser and sanitise: never insert HTML.',
        },
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Render React elements instead of HTML.',
        },
      ],
    },
  },
  wall(
    ['lib/model.ts'],
    ['.*'],
    [...DOM_GLOBALS, ...BROWSER_GLOBALS],
    'lib/model.ts imports nothing: plain data types only.',
  ),
  wall(
    ['lib/attribution/**', 'lib/exchange/**', 'lib/markdown/**', 'lib/sources/compare/**'],
    [others(['attribution', 'exchange', 'sources']), BROWSER_PACKAGES, '^(dexie|react)'],
    [...DOM_GLOBALS, ...BROWSER_GLOBALS],
    'This folder is pure: take plain values, import only lib/model, return plain values.',
  ),
  wall(
    ['lib/article/**', 'lib/anchoring/**', 'lib/highlight/**', 'lib/sources/*.ts'],
    [others(['article', 'anchoring', 'highlight', 'sources']), BROWSER_PACKAGES, '^(dexie|react)'],
    [...DOM_GLOBALS, ...BROWSER_GLOBALS],
    'Take the document or window as a parameter; no browser API, no store here.',
  ),
  wall(
    ['lib/store/**'],
    [others(['store', 'sources']), '^react'],
    DOM_GLOBALS,
    'The store knows Dexie, lib/model and the pure parts of lib/sources, never the DOM.',
  ),
  wall(
    ['components/**'],
    [`^\\.\\.?/(.*/)?lib/(${FOLDERS})(/|$)`, '^(dexie|@webext-core|wxt)'],
    BROWSER_GLOBALS,
    'A component takes props and calls back: no store, no messages, no browser API.',
  ),
  {
    files: ['entrypoints/*.content/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '(lib/store|^dexie|lib/attribution|^react)',
              message:
                "In a page IndexedDB is the news site's and every byte is paid on every page: ask the background by message.",
            },
          ],
        },
      ],
    },
  },
  { files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
);
