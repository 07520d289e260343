import { X } from 'lucide-react';
import { useId, useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import './tag-editor.css';

interface TagEditorProps {
  tags: readonly string[];
  /** Tags in use elsewhere, offered while typing. */
  known: readonly string[];
  /** What the field is for, for screen readers; *add a tag* where that says enough. */
  label?: string;
  onChange(tags: string[]): void;
}

/** The tags of an article or a note: each can be taken off, new ones are completed from those in use. */
export function TagEditor({ tags, known, label, onChange }: TagEditorProps) {
  const id = useId();
  const [text, setText] = useState('');
  const add = () => {
    const tag = text.trim();
    if (tag !== '' && !tags.includes(tag)) onChange([...tags, tag]);
    setText('');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add();
  };
  return (
    <div className="tag-editor">
      {tags.map((tag) => (
        <span key={tag} className="tag" dir="auto">
          {tag}
          <button
            type="button"
            aria-label={i18n.t('library.removeTag', [tag])}
            onClick={() => onChange(tags.filter((each) => each !== tag))}
          >
            <X className="icon" aria-hidden="true" />
          </button>
        </span>
      ))}
      <form onSubmit={submit}>
        <input
          className="field"
          list={id}
          dir="auto"
          aria-label={label ?? i18n.t('library.addTag')}
          placeholder={i18n.t('library.addTag')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          // What was typed is not lost when the field is left.
          onBlur={add}
        />
        <datalist id={id}>
          {known
            .filter((tag) => !tags.includes(tag))
            .map((tag) => (
              <option key={tag} value={tag} />
            ))}
        </datalist>
      </form>
    </div>
  );
}
