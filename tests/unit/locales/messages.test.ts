import { readdirSync } from 'node:fs';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';

describe.each(readdirSync('locales'))('locales/%s', (file) => {
  it('names its messages as Chromium takes them: letters, digits, underscores (credit_line, not credit-line)', async () => {
    const names = (await parseMessagesFile(`locales/${file}`)).map(({ key }) => key.join('_'));
    // The parser adds the browser's own messages, such as @@extension_id.
    const own = names.filter((name) => !name.startsWith('@@'));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((name) => !/^\w+$/.test(name))).toEqual([]);
  });
});
