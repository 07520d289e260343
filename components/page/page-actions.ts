import type {
  Annotation,
  Attribution,
  OriginalSource,
  Selector,
  SourceClass,
  Span,
  Speaker,
  Verdict,
} from '../../lib/model';
import type { NoteActions } from '../shared/note-tools';

/** What the reader can do with a statement. */
export interface StatementActions extends Pick<NoteActions, 'deleteAnnotation'> {
  jumpTo(statement: Attribution): void;
  writeNote(statement: Attribution, note: string): void;
  leaveNote(statement: Attribution): void;
  setVerdict(statement: Attribution, verdict: Verdict | null): void;
  setNoteTags(statement: Attribution, tags: string[]): void;
  correctSpeaker(statement: Attribution, speaker: Speaker | null, sourceClass: SourceClass): void;
  dismiss(statement: Attribution): void;
  /** Put it on the clipboard with its source. */
  copy(statement: Attribution): void;
  /** Take back what the reader changed about it. */
  uncorrect(statement: Attribution): void;
}

/** What the reader can do with a note that stands on a passage of their own choice. */
export interface AnnotationActions extends NoteActions {
  jumpToPassage(target: Selector[]): void;
  /** Move it to what is selected on the page; left out where there is no page. */
  attach?(annotation: Annotation): void;
}

/** What the reader can do with an original source. */
export interface OriginalActions {
  /** Go to the original article, whose address is known. */
  openOriginal(original: OriginalSource): void;
  /** Go to any web address, such as the outlet's front page. */
  openAddress(address: string): void;
  /** Search the outlet for the article's headline, with the reader's own search engine. */
  findOriginal(original: OriginalSource): void;
  showEvidence(span: Span): void;
  confirmOriginal(original: OriginalSource): void;
  dismissOriginal(original: OriginalSource): void;
  /** Forget what was decided about it. */
  undecide(linkId: string): void;
  /** “This is the original”: an address that the reader gives. */
  giveOriginal(address: string): void;
}
