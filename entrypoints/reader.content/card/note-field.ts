import { i18n } from '#i18n';
import type { MarkdownNode } from '../../../lib/markdown/markdown-tree';
import type { SaveResult } from '../notebook';
import { element } from './element';
import { markdownView } from './markdown-view';

/** A field for a note, written as it is typed. */
export interface NoteField {
  node: HTMLElement;
  /** Opens the field for writing. */
  show(): void;
  /** Tells what became of a write. After a failed one the text stays, with a way to try again. */
  report(result: SaveResult): void;
}

/** What the field needs of the card. */
export interface NoteFieldNeeds {
  /** Called at each change with the whole text. */
  saveNote(text: string): Promise<SaveResult>;
  /** What a text means as Markdown; null where that is the text itself. Never rejects. */
  readMarkdown(text: string): Promise<readonly MarkdownNode[] | null>;
}

/** Builds the field. A note in Markdown is shown in its place, as it is meant, while it is not written on. */
export function noteField(
  document: Document,
  text: string,
  { saveNote, readMarkdown }: NoteFieldNeeds,
): NoteField {
  const area = element(document, 'textarea', {
    attributes: { rows: '3', placeholder: i18n.t('reader.note.placeholder') },
    on: { input: () => void write(), blur: () => void read() },
  });
  area.value = text;
  const status = element(document, 'div', { class: 'status', attributes: { role: 'status' } });
  const label = element(document, 'label', { text: i18n.t('reader.note.label') }, [area]);
  const meaning = element(document, 'div', {
    class: 'markdown',
    attributes: { dir: 'auto' },
    on: { click: ({ target }) => onLink(target) || show() },
  });
  const node = element(document, 'div', {}, [label, meaning, status]);
  node.hidden = text === '';
  let last = 0;
  const write = async () => {
    const turn = ++last;
    const result = await saveNote(area.value);
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
  const setWriting = (writing: boolean) => {
    label.hidden = !writing;
    meaning.hidden = writing;
  };
  const show = () => {
    node.hidden = false;
    setWriting(true);
    area.focus();
  };
  const read = async () => {
    const text = area.value;
    const nodes = text === '' ? null : await readMarkdown(text);
    if (nodes === null || area.value !== text || isActive(area)) return;
    meaning.replaceChildren(...markdownView(document, nodes));
    setWriting(false);
  };
  setWriting(true);
  void read();
  return { node, show, report };
}

function onLink(target: EventTarget | null): boolean {
  return target !== null && 'closest' in target && (target as Element).closest('a') !== null;
}

/** Whether keys go to an element, or will when its window is in front again. */
function isActive(element: HTMLElement): boolean {
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}
