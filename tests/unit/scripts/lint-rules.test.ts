import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, it } from 'vitest';

const CONFIG = '../../../eslint.config.js';
const { default: config } = (await import(CONFIG)) as { default: Linter.Config[] };
const rule = config.map(({ rules }) => rules?.['no-restricted-syntax']).find(Boolean);

it.each([
  ['element.innerHTML = text;', 'never assign HTML'],
  ["element.insertAdjacentHTML('beforeend', text);", 'never insert HTML'],
  ['element.setHTMLUnsafe(text);', 'never insert HTML'],
  ['<p dangerouslySetInnerHTML={{ __html: text }} />;', 'Render React elements instead of HTML'],
])('refuses %s', (line, message) => {
  const found = new Linter().verify(
    line,
    [
      {
        files: ['**/*.tsx'],
        languageOptions: { parser: tseslint.parser as Linter.Parser },
        rules: { 'no-restricted-syntax': rule },
      },
    ],
    'card.tsx',
  );
  expect(found.map(({ message }) => message).join()).toContain(message);
});
