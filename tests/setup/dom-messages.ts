/**
 * A page outside an extension has no `chrome.i18n`. This gives DOM tests the real messages of
 * `locales/en.yml`, with `$1`…`$9` filled in as the browser does.
 */
import messages from 'virtual:locale-messages';

function getMessage(name: string, substitutions: string | string[] = []): string {
  const values = [substitutions].flat();
  const message = messages[name]?.message ?? '';
  return message.replace(/\$([1-9])/g, (_, index: string) => values[Number(index) - 1] ?? '');
}

Object.assign(globalThis, {
  IS_REACT_ACT_ENVIRONMENT: true,
  chrome: { i18n: { getMessage, getUILanguage: () => 'en' } },
});
