import { Pencil } from 'lucide-react';
import { useId, useMemo, useRef, useState, type MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { i18n } from '#i18n';
import { markdownTree, type MarkdownNode } from '../../lib/markdown/markdown-tree';
import { MarkdownText } from './markdown-text';
import './note-field.css';

interface NoteFieldProps {
  /** The note as it is stored. */
  value: string;
  /** What the note is on, for screen readers. */
  label: string;
  /** Called with the whole text at each keystroke: nothing is held back. */
  onWrite(text: string): void;
  /** Called when the field is left. */
  onLeave?(text: string): void;
}

/** How many of its own writes a field knows again when they come back from the store. */
const REMEMBERED_WRITES = 100;

/**
 * A note that is written as it is typed. The typed text stays until the store has it, also when a write
 * fails. When another window changes the note in the middle of typing, its text is shown, not lost. A note in
 * Markdown is shown as it is meant while it is not written on.
 */
export function NoteField({ value, label, onWrite, onLeave }: NoteFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [written, setWritten] = useState<readonly string[]>([]);
  const [stored, setStored] = useState(value);
  const [foreign, setForeign] = useState<string | null>(null);
  const [writing, setWriting] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);

  if (value !== stored) {
    setStored(value);
    if (value === draft) setDraft(null);
    else if (draft !== null && value !== '' && !written.includes(value)) setForeign(value);
  }

  const write = (text: string) => {
    setDraft(text === value ? null : text);
    setWritten((before) => [...before.slice(-REMEMBERED_WRITES), text]);
    onWrite(text);
  };
  const text = draft ?? value;
  const tree = useMemo(() => (writing ? null : markdownTree(text)), [writing, text]);
  const edit = () => {
    flushSync(() => setWriting(true));
    area.current?.focus();
  };
  const leave = () => {
    // Another window in front is no end of writing.
    if (document.activeElement !== area.current) setWriting(false);
    onLeave?.(text);
  };

  return (
    <div className="note-field">
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      {tree !== null && <NoteMeaning tree={tree} onEdit={edit} />}
      <div className="note-field-grow" data-text={`${text} `} hidden={tree !== null}>
        <textarea
          id={id}
          ref={area}
          rows={1}
          dir="auto"
          value={text}
          placeholder={i18n.t('note.placeholder')}
          onFocus={() => setWriting(true)}
          onChange={(event) => {
            setWriting(true);
            write(event.target.value);
          }}
          onBlur={leave}
        />
      </div>
      {foreign !== null && foreign !== text && (
        <div className="note-field-foreign" role="status">
          <span>{i18n.t('note.elsewhere', [foreign])}</span>
          <button
            type="button"
            className="button"
            onClick={() => {
              write(`${text}\n\n${foreign}`);
              setForeign(null);
            }}
          >
            {i18n.t('note.keepBoth')}
          </button>
          <button type="button" className="button" onClick={() => setForeign(null)}>
            {i18n.t('note.keepMine')}
          </button>
        </div>
      )}
    </div>
  );
}

/** A note as it is meant, in the place of its field: a click on it, or *edit*, opens the field. */
function NoteMeaning({ tree, onEdit }: { tree: readonly MarkdownNode[]; onEdit(): void }) {
  const clicked = ({ target, currentTarget }: MouseEvent) => {
    const onLink = target instanceof Element && target.closest('a') !== null;
    const selects =
      getSelection()?.isCollapsed === false && getSelection()?.containsNode(currentTarget, true);
    if (!onLink && !selects) onEdit();
  };
  return (
    <div className="note-field-meaning" onClick={clicked}>
      <MarkdownText tree={tree} />
      <button
        type="button"
        className="button button-plain button-icon"
        aria-label={i18n.t('note.edit')}
        title={i18n.t('note.edit')}
        onClick={onEdit}
      >
        <Pencil className="icon" aria-hidden="true" />
      </button>
    </div>
  );
}
