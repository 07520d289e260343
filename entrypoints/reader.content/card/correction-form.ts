import { i18n } from '#i18n';
import {
  SOURCE_CLASSES,
  type Attribution,
  type SourceClass,
  type Speaker,
} from '../../../lib/model';
import { element } from './element';

/** What the reader says about who speaks. */
export interface SpeakerChange {
  speaker: Speaker | null;
  sourceClass: SourceClass;
}

/** A form to put the speaker and class right. An empty name means that nobody is named. */
export function correctionForm(
  document: Document,
  { speaker, sourceClass }: Attribution,
  correct: (change: SpeakerChange) => void,
): HTMLFormElement {
  const name = textInput(document, speaker?.name ?? '');
  const role = textInput(document, speaker?.role ?? '');
  const classes = SOURCE_CLASSES.map((value) =>
    element(document, 'option', {
      text: i18n.t(`sourceClass.${value}`),
      attributes: value === sourceClass ? { value, selected: '' } : { value },
    }),
  );
  const select = element(document, 'select', {}, classes);
  const submit = () =>
    correct({
      speaker: speakerOf(name.value, role.value),
      sourceClass: SOURCE_CLASSES[select.selectedIndex] ?? sourceClass,
    });
  return element(
    document,
    'form',
    {
      on: {
        submit: (event) => {
          event.preventDefault();
          submit();
        },
      },
    },
    [
      element(document, 'label', { text: i18n.t('reader.correct.name') }, [name]),
      element(document, 'label', { text: i18n.t('reader.correct.role') }, [role]),
      element(document, 'label', { text: i18n.t('reader.correct.class') }, [select]),
      element(document, 'div', { class: 'actions' }, [
        element(document, 'button', {
          class: 'primary',
          text: i18n.t('reader.correct.save'),
          attributes: { type: 'submit' },
        }),
      ]),
    ],
  );
}

function textInput(document: Document, value: string): HTMLInputElement {
  const input = element(document, 'input', { attributes: { type: 'text', autocomplete: 'off' } });
  input.value = value;
  return input;
}

function speakerOf(name: string, role: string): Speaker | null {
  return name.trim() === '' ? null : { name: name.trim(), role: role.trim() || null };
}
