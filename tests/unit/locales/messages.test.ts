import { readdirSync } from 'node:fs';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/plain-article';
import { attribute } from '../../../lib/attribution/attribute';
import { STATEMENT_RULES } from '../../../lib/attribution/rules';
import { loadGold } from '../../gold/load';

describe.each(readdirSync('locales'))('locales/%s', (file) => {
  it('names its messages as Chromium takes them: letters, digits, underscores (credit_line, not credit-line)', async () => {
    const names = (await parseMessagesFile(`locales/${file}`)).map(({ key }) => key.join('_'));
    // The parser adds the browser's own messages, such as @@extension_id.
    const own = names.filter((name) => !name.startsWith('@@'));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((name) => !/^\w+$/.test(name))).toEqual([]);
  });

  it('has a sentence for every rule that marks a statement, and for each reason given in our articles', async () => {
    const names = new Set(
      (await parseMessagesFile(`locales/${file}`)).map(({ key }) => key.join('_')),
    );
    const wanted = new Set(STATEMENT_RULES.map((rule) => `why.rule.${rule}`));
    for (const { text, lang } of loadGold())
      for (const { why } of attribute(articleFromText(text, { lang }))) {
        if (why.speaker) wanted.add(`why.speaker.${why.speaker.rule}`);
        if (why.hedge) wanted.add(`why.hedge.${why.hedge.rule}`);
        if (why.sourceClass) wanted.add(`why.class.${why.sourceClass.rule}`);
      }
    expect(wanted.size).toBeGreaterThan(STATEMENT_RULES.length + 20);
    expect([...wanted].filter((key) => !names.has(key.replace(/[.-]/g, '_')))).toEqual([]);
  });
});
