import { useId, useState } from 'react';
import { i18n } from '#i18n';
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
 * fails. When another window changes the note in the middle of typing, its text is shown, not lost.
 */
export function NoteField({ value, label, onWrite, onLeave }: NoteFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [written, setWritten] = useState<readonly string[]>([]);
  const [stored, setStored] = useState(value);
  const [foreign, setForeign] = useState<string | null>(null);

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

  return (
    <div className="note-field">
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <div className="note-field-grow" data-text={`${text} `}>
        <textarea
          id={id}
          rows={1}
          dir="auto"
          value={text}
          placeholder={i18n.t('note.placeholder')}
          onChange={(event) => write(event.target.value)}
          onBlur={() => onLeave?.(text)}
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
