import { i18n } from '#i18n';
import { createRoot } from 'react-dom/client';
import { act } from 'react';
import { expect, it } from 'vitest';

it('gives components the words of locales/en.yml', () => {
  const host = document.createElement('div');
  act(() => createRoot(host).render(<p>{i18n.t('sourceClass.official')}</p>));
  expect(host.textContent).toBe('Official');
});
