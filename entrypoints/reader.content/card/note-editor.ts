import { i18n } from '#i18n';
import { Trash2 } from 'lucide';
import type { Annotation, Verdict } from '../../../lib/model';
import type { SaveResult } from '../notebook';
import { element, icon } from './element';
import { noteField, type NoteFieldNeeds } from './note-field';
import { tagField } from './tag-field';
import { verdictButtons } from './verdict-buttons';

/** What the reader can do with a note in a card, be it on a statement or on a passage of their own. */
export interface NoteEdits extends NoteFieldNeeds {
  setVerdict(verdict: Verdict | null): Promise<SaveResult>;
  setTags(tags: string[]): Promise<SaveResult>;
  /** Tags to complete new ones from. Never rejects. */
  tagsInUse(): Promise<readonly string[]>;
  remove(): void;
  /** Whether the page is in a private window, where a reader may think that nothing is kept. */
  isPrivate: boolean;
}

export interface NoteEditor {
  /** The field, the tags, and the row of buttons. */
  nodes: readonly HTMLElement[];
  /** Tells what became of a write. */
  report(result: SaveResult): void;
}

/**
 * The part of a card in which a note is written, judged, tagged and deleted. Tags and *delete* come up with
 * the first thing noted.
 *
 * @param more  What stands beside the buttons for note and verdict.
 */
export function noteEditor(
  document: Document,
  annotation: Annotation | undefined,
  edits: NoteEdits,
  { writing = false, more = [] }: { writing?: boolean; more?: readonly HTMLElement[] } = {},
): NoteEditor {
  const note = noteField(document, annotation?.note ?? '', {
    saveNote: (text) => kept(edits.saveNote(text)),
    readMarkdown: (text) => edits.readMarkdown(text),
  });
  if (writing) note.node.hidden = false;
  const tags = tagField(document, annotation?.tags ?? [], {
    setTags: (next) => void kept(edits.setTags(next)).then(note.report),
    tagsInUse: () => edits.tagsInUse(),
  });
  const button = (text: string, click: () => void) =>
    element(document, 'button', { text, attributes: { type: 'button' }, on: { click } });
  const remove = deleteButton(document, () => edits.remove());
  const keptNevertheless = element(document, 'p', {
    class: 'status',
    text: i18n.t('reader.keptInPrivate'),
  });
  const show = (noted: boolean) => {
    tags.hidden = remove.hidden = !noted;
    keptNevertheless.hidden = !(noted && edits.isPrivate);
  };
  show(annotation !== undefined);
  const kept = (result: Promise<SaveResult>) => {
    show(true);
    return result;
  };
  const write = () => {
    tags.hidden = false;
    note.show();
  };
  const verdicts = verdictButtons(document, annotation?.verdict ?? null, (verdict) => {
    void kept(edits.setVerdict(verdict)).then(note.report);
  });
  const buttons = element(document, 'div', { class: 'actions' }, [
    button(i18n.t('reader.action.note'), write),
    ...verdicts,
    ...more,
    remove,
  ]);
  return { nodes: [note.node, tags, keptNevertheless, buttons], report: note.report };
}

/** The bin at the end of the row; the word for it is said, and shown on hovering. */
function deleteButton(document: Document, remove: () => void): HTMLButtonElement {
  const label = i18n.t('reader.action.delete');
  return element(
    document,
    'button',
    {
      class: 'delete',
      attributes: { type: 'button', 'aria-label': label, title: label },
      on: { click: remove },
    },
    [icon(document, Trash2)],
  );
}
