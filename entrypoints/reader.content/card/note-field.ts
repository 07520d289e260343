import { i18n } from '#i18n';
import type { SaveResult } from '../notebook';
import { element } from './element';

/** A field for a note, written as it is typed. */
export interface NoteField {
  node: HTMLElement;
  show(): void;
  /** Tells what became of a write. After a failed one the text stays, with a way to try again. */
  report(result: SaveResult): void;
}

/** Builds the field. `save` is called at each change with the whole text. */
export function noteField(
  document: Document,
  text: string,
  save: (text: string) => Promise<SaveResult>,
): NoteField {
  const area = element(document, 'textarea', {
    attributes: { rows: '3', placeholder: i18n.t('reader.note.placeholder') },
    on: { input: () => void write() },
  });
  area.value = text;
  const status = element(document, 'div', { class: 'status', attributes: { role: 'status' } });
  const label = element(document, 'label', { text: i18n.t('reader.note.label') }, [area]);
  const node = element(document, 'div', {}, [label, status]);
  node.hidden = text === '';
  let last = 0;
  const write = async () => {
    const turn = ++last;
    const result = await save(area.value);
    if (turn === last) report(result);
  };
  const report = (result: SaveResult) => {
    status.classList.toggle('failed', result === 'failed');
    status.textContent = result === 'saved' ? i18n.t('reader.saved') : i18n.t('reader.notSaved');
    if (result === 'failed') status.append(' ', again());
  };
  const again = () =>
    element(document, 'button', {
      class: 'link',
      text: i18n.t('reader.tryAgain'),
      attributes: { type: 'button' },
      on: { click: () => void write() },
    });
  const show = () => {
    node.hidden = false;
    area.focus();
  };
  return { node, show, report };
}
