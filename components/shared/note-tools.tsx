import type { Annotation, HighlightColour, Verdict } from '../../lib/model';
import { NoteEditor } from './note-editor';

/** What the reader can do with a note, wherever it is shown. */
export interface NoteActions {
  writeAnnotation(annotation: Annotation, note: string): void;
  setAnnotationVerdict(annotation: Annotation, verdict: Verdict | null): void;
  setAnnotationColour(annotation: Annotation, colour: HighlightColour): void;
  setAnnotationTags(annotation: Annotation, tags: string[]): void;
  /** It can be undone. */
  deleteAnnotation(annotation: Annotation): void;
}

interface NoteToolsProps {
  annotation: Annotation;
  actions: NoteActions;
  /** Whether its passage is painted as the class of a statement, so that it has no colour of its own. */
  onStatement?: boolean;
}

/** A note that is kept already, with all that can be done with it. */
export function NoteTools({ annotation, actions, onStatement = false }: NoteToolsProps) {
  const setColour = (colour: HighlightColour) => actions.setAnnotationColour(annotation, colour);
  return (
    <NoteEditor
      annotation={annotation}
      quote={annotation.quote}
      edits={{
        write: (note) => actions.writeAnnotation(annotation, note),
        setVerdict: (verdict) => actions.setAnnotationVerdict(annotation, verdict),
        setTags: (tags) => actions.setAnnotationTags(annotation, tags),
        ...(onStatement ? {} : { setColour }),
        remove: () => actions.deleteAnnotation(annotation),
      }}
    />
  );
}
