/**
 * Every message of Whence, one interface a direction. Senders and receivers are typed by these maps;
 * receivers validate what arrives (`lib/client/message-schemas.ts`), for a page's process may be compromised.
 */
import type {
  Annotation,
  Article,
  Correction,
  LinkedSource,
  NoArticleReason,
  Reading,
  Selector,
  SourceClass,
  Span,
  StatementKind,
} from './model';
import type { MarkdownNode } from './markdown/markdown-tree';
import type { SourceClues } from './sources/clues';

/** What the content script gives the background: what it read, nothing decided yet. */
export interface PageReading {
  article: Article;
  clues: SourceClues;
}

/** Which statements are painted in pages. What is left out stays in the lists. */
export interface MarksShown {
  kinds: readonly StatementKind[];
  classes: readonly SourceClass[];
  hedged: boolean;
}

/** What the background knows of a page once it has read it: the engine's answer and what the reader keeps. */
export interface PageRecord {
  reading: Reading;
  /** The id that annotations and links of this page are kept under. */
  pageId: string;
  saved: boolean;
  annotations: Annotation[];
  corrections: Correction[];
  linked: LinkedSource[];
  /** Which of the statements the user wants painted. */
  marks: MarksShown;
}

/** An annotation to be written. */
export interface AnnotationWrite extends Annotation {
  /** What it was before this edit, so that two windows never lose each other's; none for one that is new or put back. */
  base?: Annotation | null;
}

/** Content script → background. */
export interface ToBackground {
  /** Run the engine over a page and tell what is kept for it. Sets the badge. */
  read(page: PageReading): PageRecord;
  /** The tab shows no article (or Whence is off there): clears the badge. */
  leave(): void;
  saveAnnotation(write: AnnotationWrite): void;
  deleteAnnotation(id: string): void;
  /** The tags in use on the pages that the sender may act for, in alphabetical order. */
  tagsInUse(): string[];
  /** A note as its Markdown means it, for a page that can't carry the parser; see `markdownTree`. */
  readMarkdown(note: string): MarkdownNode[] | null;
  saveCorrection(correction: Correction): void;
  deleteCorrection(id: string): void;
  openPage(page: 'library' | 'options' | 'welcome'): void;
}

/** What a tab's content script says of itself. */
export type PageState =
  | { status: 'reading' }
  | { status: 'off' }
  | { status: 'no-article'; reason: NoArticleReason }
  | {
      status: 'article';
      record: PageRecord;
      /** False where the browser has no CSS Custom Highlight API. */
      canPaint: boolean;
      marksShown: boolean;
      /** Ids of annotations that were not found in the page. */
      orphans: string[];
    }
  | { status: 'failed'; message: string };

/** Popup, side panel, background → the content script of one tab. */
export interface ToPage {
  getPageState(): PageState;
  /** Scroll to a statement and show its card. False when it is not on the page any more. */
  jumpToStatement(id: string): boolean;
  jumpToSpan(span: Span): boolean;
  jumpToSelectors(target: Selector[]): boolean;
  setMarksShown(shown: boolean): void;
  step(direction: 'next' | 'previous'): void;
  annotateSelection(): void;
  /** Moves an annotation that was not found to what is selected. False when nothing is. */
  attachToSelection(annotationId: string): boolean;
  /** Read again, for what is stored has changed or the user asked. */
  reread(): void;
}

/** Content script → every extension page that listens. */
export interface FromPage {
  pageStateChanged(state: PageState): void;
}

/** A backup that is to be written, or why there is none. */
export type ReadyBackup =
  | {
      /** A `blob:` address of the sender's. */
      address: string;
      /** What the file is to be called. */
      name: string;
      /** Tells what is in it: the same for the same rows. */
      print: string;
    }
  | { failure: string };

/** A page that may not be open, and the passages that may be found in it: the first that is, is shown. */
export interface PassageAddress {
  address: string;
  passages: Selector[][];
}

/** Popup, side panel, library, offscreen document → background. */
export interface FromExtension extends Pick<ToBackground, 'saveAnnotation' | 'deleteAnnotation'> {
  /** A backup lies in the memory of the sender: write it among the downloads. Answered when that is done. */
  backupReady(backup: ReadyBackup): void;
  /** Open an address in a new tab and show a passage there. */
  openPassage(passage: PassageAddress): void;
  /** A page's corrections have changed: find the statements of its saved article anew. */
  attributeAgain(pageId: string): void;
}
