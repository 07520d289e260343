import { Trash2 } from 'lucide-react';
import { useContext } from 'react';
import { i18n } from '#i18n';
import type { Annotation, HighlightColour, Verdict } from '../../lib/model';
import { ColourPicker } from './colour-picker';
import { KnownTags } from './known-tags';
import { MarkdownText } from './markdown-text';
import { NoteField } from './note-field';
import { shorten } from './shorten';
import { TagEditor } from './tag-editor';
import { VerdictPicker } from './verdict-picker';
import './note-tools.css';

/** What the reader can do with a note, wherever it is shown. */
export interface NoteActions {
  writeAnnotation(annotation: Annotation, note: string): void;
  setAnnotationVerdict(annotation: Annotation, verdict: Verdict | null): void;
  setAnnotationColour(annotation: Annotation, colour: HighlightColour): void;
  setAnnotationTags(annotation: Annotation, tags: string[]): void;
  /** It can be undone. */
  deleteAnnotation(annotation: Annotation): void;
}

const LABEL_LENGTH = 80;

/** A note on a passage: its words, verdict, colour and tags, each kept as it is changed. */
export function NoteTools({
  annotation,
  actions,
}: {
  annotation: Annotation;
  actions: NoteActions;
}) {
  const known = useContext(KnownTags);
  const label = shorten(annotation.quote, LABEL_LENGTH);
  return (
    <>
      <div className="note-tools">
        <NoteField
          value={annotation.note}
          label={i18n.t('note.label', [label])}
          onWrite={(note) => actions.writeAnnotation(annotation, note)}
        />
        <button
          type="button"
          className="button button-plain button-icon"
          aria-label={i18n.t('note.delete')}
          title={i18n.t('note.delete')}
          onClick={() => actions.deleteAnnotation(annotation)}
        >
          <Trash2 className="icon" aria-hidden="true" />
        </button>
      </div>
      <MarkdownText source={annotation.note} />
      <div className="note-tools">
        <VerdictPicker
          verdict={annotation.verdict}
          label={i18n.t('note.verdict', [label])}
          onPick={(verdict) => actions.setAnnotationVerdict(annotation, verdict)}
        />
        <ColourPicker
          colour={annotation.colour}
          label={i18n.t('note.colour', [label])}
          onPick={(colour) => actions.setAnnotationColour(annotation, colour)}
        />
        <TagEditor
          tags={annotation.tags}
          known={known}
          label={i18n.t('note.tag', [label])}
          onChange={(tags) => actions.setAnnotationTags(annotation, tags)}
        />
      </div>
    </>
  );
}
