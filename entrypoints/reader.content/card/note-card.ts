import { i18n } from '#i18n';
import { DEFAULT_COLOUR } from '../../../lib/highlight/mark';
import { NOTE_COLOURS } from '../../../lib/highlight/palette';
import type { Annotation, HighlightColour } from '../../../lib/model';
import type { SaveResult } from '../notebook';
import { closeButton } from './close-button';
import { element } from './element';
import { noteEditor, type NoteEdits } from './note-editor';

/** What the reader can do with a passage of their own. */
export interface NoteActions extends NoteEdits {
  setColour(colour: HighlightColour): Promise<SaveResult>;
  close(): void;
}

const COLOURS: readonly HighlightColour[] = ['yellow', 'green', 'blue', 'pink'];

/** The card of a passage that the reader highlighted: its note and its colour. */
export function noteCard(
  document: Document,
  annotation: Annotation,
  actions: NoteActions,
  writing: boolean,
): HTMLElement {
  const editor = noteEditor(document, annotation, actions, { writing });
  return element(
    document,
    'div',
    {
      class: 'card',
      attributes: { role: 'dialog', tabindex: '-1', 'aria-label': i18n.t('reader.note.card') },
    },
    [
      element(document, 'div', { class: 'who' }, [
        element(document, 'div', {}, [
          element(document, 'p', { class: 'quote', text: annotation.quote }),
        ]),
        closeButton(document, actions.close),
      ]),
      ...editor.nodes,
      colourButtons(document, annotation.colour ?? DEFAULT_COLOUR, (colour) => {
        void actions.setColour(colour).then(editor.report);
      }),
    ],
  );
}

function colourButtons(
  document: Document,
  current: HighlightColour,
  choose: (colour: HighlightColour) => void,
): HTMLElement {
  const buttons = COLOURS.map((colour) => {
    const button = element(document, 'button', {
      class: 'swatch',
      attributes: {
        type: 'button',
        'aria-label': i18n.t(`reader.colour.${colour}`),
        'aria-pressed': String(colour === current),
      },
      on: {
        click: () => {
          for (const other of buttons) {
            other.setAttribute('aria-pressed', String(other === button));
          }
          choose(colour);
        },
      },
    });
    button.style.setProperty('--swatch', NOTE_COLOURS.light[colour]);
    return button;
  });
  return element(
    document,
    'div',
    {
      class: 'actions',
      attributes: { role: 'group', 'aria-label': i18n.t('reader.colour.label') },
    },
    buttons,
  );
}
