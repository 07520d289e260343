/** A defence of `docs/threat-model.md`, how to take it out of the code, and the test that must then fail. */
export interface Defence {
  name: string;
  file: string;
  /** What stands in the file, exactly once, and what stands there without the defence. */
  from: string;
  to: string;
  test: string;
  /** The test looks at the built extension. */
  built?: true;
}

const MESSAGES = 'tests/unit/client/messages.test.ts';
const BACKUPS = 'tests/unit/store/hostile-backups.test.ts';
const HOSTILE_PAGE = 'tests/e2e/chromium/hostile-page.test.ts';

export const DEFENCES: readonly Defence[] = [
  {
    name: 'a reader acts for its own site only',
    file: 'entrypoints/background/answers.ts',
    from: 'if (address !== undefined && !mayActFor(from, address)) throw new RefusedMessage();',
    to: 'void address;',
    test: MESSAGES,
  },
  {
    name: 'sites are told apart by the public suffix list, private suffixes too',
    file: 'lib/client/senders.ts',
    from: '{ allowPrivateDomains: true }',
    to: '{ allowPrivateDomains: false }',
    test: MESSAGES,
  },
  {
    name: 'the owner of an overwritten note is asked for',
    file: 'entrypoints/background/answers.ts',
    from: 'guard(from, annotation.pageId, (await annotationById(annotation.id))?.pageId);',
    to: 'guard(from, annotation.pageId);',
    test: MESSAGES,
  },
  {
    name: 'only our own extension is heard',
    file: 'lib/client/senders.ts',
    from: 'if (id !== browser.runtime.id || tab?.id === undefined || frameId !== 0) return null;',
    to: 'if (tab?.id === undefined || frameId !== 0) return null;',
    test: MESSAGES,
  },
  {
    name: 'only the top frame is heard',
    file: 'lib/client/senders.ts',
    from: 'if (id !== browser.runtime.id || tab?.id === undefined || frameId !== 0) return null;',
    to: 'if (id !== browser.runtime.id || tab?.id === undefined) return null;',
    test: MESSAGES,
  },
  {
    name: "an address must fit the browser's word for the origin",
    file: 'lib/client/senders.ts',
    from: 'if (origin !== undefined && origin !== new URL(url).origin) return null;',
    to: '',
    test: MESSAGES,
  },
  {
    name: 'some messages are for pages of Whence alone',
    file: 'lib/client/receive.ts',
    from: "if (sender === null || (from === 'extension-pages' && sender !== 'extension')) {",
    to: 'if (sender === null) {',
    test: MESSAGES,
  },
  {
    name: 'what a reader sends is validated',
    file: 'lib/client/receive.ts',
    from: 'if (!data.success) throw new RefusedMessage();',
    to: '',
    test: MESSAGES,
  },
  {
    name: 'a gigantic text is refused',
    file: 'lib/model-schemas.ts',
    from: 'const Passage = v.pipe(v.string(), v.maxLength(MAX_TEXT));',
    to: 'const Passage = v.string();',
    test: MESSAGES,
  },
  {
    name: 'what a reader tells pages of Whence is validated',
    file: 'lib/client/messaging.ts',
    from: 'if (reader === null || !state.success) {',
    to: 'if (reader === null) {',
    test: 'tests/unit/client/page-states.test.ts',
  },
  {
    name: 'only http and https addresses are data',
    file: 'lib/model-schemas.ts',
    from: 'if (!/^https?:\\/\\//i.test(address)) return false;',
    to: '',
    test: BACKUPS,
  },
  {
    name: 'statements lie inside their text',
    file: 'lib/model-schemas.ts',
    from: '[...source, ...cue, ...content].every(([, end]) => end <= text.length),',
    to: '[...source, ...cue, ...content].every(() => text.length >= 0),',
    test: BACKUPS,
  },
  {
    name: 'each row of a file is checked',
    file: 'lib/store/backup/read.ts',
    from: "if (!row.success) return refuse('bad-row', number);",
    to: 'if (!row.success) return { table, row: given.output.row } as BackupRow;',
    test: BACKUPS,
  },
  {
    name: 'a file is checked to its end before a byte is written',
    file: 'lib/store/backup/read.ts',
    from: "if (!ended) refuse('cut-off', number);",
    to: '',
    test: BACKUPS,
  },
  {
    name: 'a changed file is known by its checksum',
    file: 'lib/store/backup/read.ts',
    from: "if (end.output.checksum !== checksum.toString()) refuse('damaged', number);",
    to: '',
    test: BACKUPS,
  },
  {
    name: 'a file goes in all or nothing',
    file: 'lib/store/backup/restore.ts',
    from: "await db.transaction('rw', db.tables, async () => {",
    to: 'await (async (work: () => Promise<void>) => work())(async () => {',
    test: BACKUPS,
  },
  {
    name: 'pages of Whence load and call nothing from outside',
    file: 'wxt.config.ts',
    from: `  "connect-src 'self'",`,
    to: `  'connect-src *',`,
    test: 'tests/unit/background/permissions.test.ts',
  },
  {
    name: 'no site is granted from the start',
    file: 'wxt.config.ts',
    from: 'optional_host_permissions:',
    to: 'host_permissions:',
    test: 'tests/unit/background/permissions.test.ts',
  },
  {
    name: 'an address that is opened is http or https',
    file: 'lib/sources/http-address.ts',
    from: "if (!WEB.test(url.protocol) || url.hostname === '') return null;",
    to: '',
    test: 'tests/unit/sources/addresses.test.ts',
  },
  {
    name: 'the card is in a closed shadow root',
    file: 'entrypoints/reader.content/card/stage.ts',
    from: "host.attachShadow({ mode: 'closed' })",
    to: "host.attachShadow({ mode: 'open' })",
    test: HOSTILE_PAGE,
    built: true,
  },
  {
    name: 'events that a page makes up are ignored',
    file: 'entrypoints/reader.content/pointing.ts',
    from: 'if (!event.isTrusted || callbacks.owns(event)) return;',
    to: 'if (callbacks.owns(event)) return;',
    test: HOSTILE_PAGE,
    built: true,
  },
];
