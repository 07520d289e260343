import { i18n } from '#i18n';
import { DEFAULT_COLOUR } from '../../../lib/highlight/mark';
import { NOTE_COLOURS } from '../../../lib/highlight/palette';
import type { Annotation, HighlightColour, Verdict } from '../../../lib/model';
import type { SaveResult } from '../notebook';
import { closeButton } from './close-button';
import { element } from './element';
import { noteField } from './note-field';
import { verdictButtons } from './verdict-buttons';

/** What the reader can do with a passage of their own. */
export interface NoteActions {
  saveNote(text: string): Promise<SaveResult>;
  setVerdict(verdict: Verdict | null): Promise<SaveResult>;
  setColour(colour: HighlightColour): Promise<SaveResult>;
  remove(): void;
  close(): void;
}

const COLOURS: readonly HighlightColour[] = ['yellow', 'green', 'blue', 'pink'];

/** The card of a passage that the reader highlighted: its note, colour and verdict. */
export function noteCard(
  document: Document,
  annotation: Annotation,
  actions: NoteActions,
  writing: boolean,
): HTMLElement {
  const note = noteField(document, annotation.note, actions.saveNote);
  note.node.hidden = !writing && annotation.note === '';
  const attributes = { type: 'button' };
  const verdicts = verdictButtons(document, annotation.verdict, (verdict) => {
    void actions.setVerdict(verdict).then(note.report);
  });
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
      note.node,
      element(document, 'div', { class: 'actions' }, [
        element(document, 'button', {
          text: i18n.t('reader.action.note'),
          attributes,
          on: { click: note.show },
        }),
        ...verdicts,
        element(document, 'button', {
          text: i18n.t('reader.action.delete'),
          attributes,
          on: { click: actions.remove },
        }),
      ]),
      colourButtons(document, annotation.colour ?? DEFAULT_COLOUR, (colour) => {
        void actions.setColour(colour).then(note.report);
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
