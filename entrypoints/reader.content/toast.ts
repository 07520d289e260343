import { i18n } from '#i18n';
import { element } from './card/element';
import type { Desk } from './desk';

/** Time to read a line and reach for its button. */
const TOAST_MS = 8000;

/** Shows a line in the corner of the page, with *undo* where there is something to undo. */
export function toast(window: Window, desk: Desk, text: string, undo?: () => void): void {
  const { document } = window;
  const button = undo
    ? element(document, 'button', {
        text: i18n.t('reader.undo'),
        attributes: { type: 'button' },
        on: {
          click: () => {
            remove();
            undo();
          },
        },
      })
    : null;
  const line = element(document, 'div', { class: 'toast', attributes: { role: 'status' } }, [
    element(document, 'span', { text }),
    button,
  ]);
  const remove = desk.say(line);
  window.setTimeout(remove, TOAST_MS);
}
