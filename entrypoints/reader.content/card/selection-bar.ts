import { i18n } from '#i18n';
import { element } from './element';

/** The two buttons that a selection offers. */
export function selectionBar(
  document: Document,
  actions: { highlight(): void; note(): void },
): HTMLElement {
  const button = (text: string, click: () => void) =>
    element(document, 'button', {
      text,
      attributes: { type: 'button' },
      // A press must not take the selection away before the click uses it.
      on: {
        click,
        pointerdown: (event) => event.preventDefault(),
        mousedown: (event) => event.preventDefault(),
      },
    });
  return element(
    document,
    'div',
    {
      class: 'bar',
      attributes: { role: 'toolbar', 'aria-label': i18n.t('reader.selection.label') },
    },
    [
      button(i18n.t('reader.selection.highlight'), actions.highlight),
      button(i18n.t('reader.selection.note'), actions.note),
    ],
  );
}
