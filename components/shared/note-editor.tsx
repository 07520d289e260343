import { Trash2 } from 'lucide-react';
import { useContext, type ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Annotation, HighlightColour, Verdict } from '../../lib/model';
import { ColourPicker } from './colour-picker';
import { KnownTags } from './known-tags';
import { NoteField } from './note-field';
import { shorten } from './shorten';
import { TagEditor } from './tag-editor';
import { VerdictPicker } from './verdict-picker';
import './note-editor.css';

/** Enough of a passage to know it by, for those who hear it. */
const LABEL_LENGTH = 80;

/** What the reader can do with one note. */
export interface NoteEdits {
  write(note: string): void;
  /** The field is left. */
  leave?(): void;
  setVerdict(verdict: Verdict | null): void;
  setTags(tags: string[]): void;
  /** Left out where the passage has no colour of the reader's choice. */
  setColour?(colour: HighlightColour): void;
  /** It can be undone. Left out while there is nothing to delete. */
  remove?: (() => void) | undefined;
}

interface NoteEditorProps {
  /** Undefined while nothing is noted. */
  annotation: Annotation | undefined;
  /** The words that it is on. */
  quote: string;
  edits: NoteEdits;
  /** Shows only the field and the verdict. */
  brief?: boolean;
  /** What stands at the end of the first line. */
  children?: ReactNode;
}

/** A note, on a statement or a passage: its words, verdict, tags and colour, each kept as it is changed. */
export function NoteEditor({ annotation, quote, edits, brief = false, children }: NoteEditorProps) {
  const label = shorten(quote, LABEL_LENGTH);
  return (
    <>
      <div className="note-editor-line">
        <NoteField
          value={annotation?.note ?? ''}
          label={i18n.t('note.label', [label])}
          onWrite={(note) => edits.write(note)}
          onLeave={() => edits.leave?.()}
        />
        <VerdictPicker
          verdict={annotation?.verdict ?? null}
          label={i18n.t('note.verdict', [label])}
          onPick={(verdict) => edits.setVerdict(verdict)}
        />
        {children}
      </div>
      {!brief && <MoreOnNote annotation={annotation} label={label} edits={edits} />}
    </>
  );
}

function MoreOnNote(props: {
  annotation: Annotation | undefined;
  label: string;
  edits: NoteEdits;
}) {
  const { annotation, label, edits } = props;
  const known = useContext(KnownTags);
  const { setColour, remove } = edits;
  return (
    <div className="note-editor-line note-editor-more">
      {setColour && (
        <ColourPicker
          colour={annotation?.colour ?? null}
          label={i18n.t('note.colour', [label])}
          onPick={(colour) => setColour(colour)}
        />
      )}
      <TagEditor
        tags={annotation?.tags ?? []}
        known={known}
        label={i18n.t('note.tag', [label])}
        onChange={(tags) => edits.setTags(tags)}
      />
      {remove && (
        <button
          type="button"
          className="button button-plain button-icon"
          aria-label={i18n.t('note.delete')}
          title={i18n.t('note.delete')}
          onClick={remove}
        >
          <Trash2 className="icon" aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
