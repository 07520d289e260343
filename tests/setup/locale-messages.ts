import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Plugin } from 'vite';

const MODULE = 'virtual:locale-messages';

/** Vite plugin: `import messages from 'virtual:locale-messages'` gives `locales/en.yml` as the browser gets it. */
export function localeMessages(): Plugin {
  return {
    name: 'locale-messages',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: async (id) =>
      id === `\0${MODULE}`
        ? `export default ${generateChromeMessagesText(await parseMessagesFile('locales/en.yml'))}`
        : undefined,
  };
}
