import { i18n } from '#i18n';
import { X } from 'lucide';
import { element, icon } from './element';

/** The small cross in the corner of a card. */
export function closeButton(document: Document, close: () => void): HTMLButtonElement {
  return element(
    document,
    'button',
    {
      class: 'close',
      attributes: { type: 'button', 'aria-label': i18n.t('reader.close') },
      on: { click: close },
    },
    [icon(document, X)],
  );
}
