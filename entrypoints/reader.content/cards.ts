import { copyCitation } from '../../lib/client/copy-citation';
import { rectanglesOf } from '../../lib/highlight/hit-test';
import type { MarkdownNode } from '../../lib/markdown/markdown-tree';
import type { Annotation, Attribution, CorrectionChange } from '../../lib/model';
import { noteCard } from './card/note-card';
import { statementCard } from './card/statement-card';
import type { Desk } from './desk';
import type { SaveResult, NoteEdit } from './notebook';
import type { OpenPage } from './open-page';
import type { Point } from './pointing';

/** What the cards ask of the reader. */
export interface CardCallbacks {
  correct(statement: Attribution, change: CorrectionChange): void;
  /** An annotation was changed; the marks may look different now. */
  noted(): void;
  removeNote(id: string): void;
  /** Whether the page is in a private window. */
  isPrivate: boolean;
  /** Tags to complete new ones from; none where they can't be had. */
  tagsInUse(): Promise<readonly string[]>;
  /** What a note means as Markdown; null where that is its text, or can't be had. */
  readMarkdown(note: string): Promise<readonly MarkdownNode[] | null>;
}

export interface CardOptions {
  near: Point | null;
  focus: boolean;
  closed(): void;
}

/** Opens the card of a statement of the page. */
export function openStatementCard(
  window: Window,
  desk: Desk,
  page: OpenPage,
  statement: Attribution,
  options: CardOptions,
  callbacks: CardCallbacks,
): void {
  let annotation = page.notebook.onStatement(statement.id);
  const quote = page.words(statement.content);
  const edit = (change: NoteEdit): Promise<SaveResult> => {
    annotation ??= page.notebook.begin({
      statementId: statement.id,
      target: page.targetOf(statement),
      quote,
    });
    return page.notebook.edit(annotation, change);
  };
  const node = statementCard(
    window.document,
    { statement, cue: page.words(statement.cue), annotation },
    {
      saveNote: (note) => edit({ note }),
      setVerdict: (verdict) => edit({ verdict }),
      setTags: (tags) => edit({ tags }),
      tagsInUse: callbacks.tagsInUse,
      readMarkdown: callbacks.readMarkdown,
      isPrivate: callbacks.isPrivate,
      remove: () => annotation && callbacks.removeNote(annotation.id),
      copy: () => copyCitation(window.document, page.article, statement),
      dismiss: () => callbacks.correct(statement, { type: 'dismiss', statementId: statement.id }),
      correct: (change) =>
        callbacks.correct(statement, { type: 'speaker', statementId: statement.id, ...change }),
      close: () => desk.close(),
    },
  );
  const lines = () => rectanglesOf(page.rangesFor(statement.content));
  desk.open(node, { lines, ...options });
}

/** Opens the card of a passage that the reader highlighted. */
export function openNoteCard(
  window: Window,
  desk: Desk,
  page: OpenPage,
  annotation: Annotation,
  options: CardOptions & { lines(): DOMRect[]; writing: boolean },
  callbacks: CardCallbacks,
): void {
  const edit = (change: NoteEdit) => page.notebook.edit(annotation, change);
  const node = noteCard(
    window.document,
    annotation,
    {
      saveNote: (note) => edit({ note }),
      setVerdict: (verdict) => edit({ verdict }),
      setTags: (tags) => edit({ tags }),
      tagsInUse: callbacks.tagsInUse,
      readMarkdown: callbacks.readMarkdown,
      isPrivate: callbacks.isPrivate,
      setColour: async (colour) => {
        const result = await edit({ colour });
        callbacks.noted();
        return result;
      },
      remove: () => callbacks.removeNote(annotation.id),
      close: () => desk.close(),
    },
    options.writing,
  );
  desk.open(node, options);
  if (options.writing) node.querySelector('textarea')?.focus({ preventScroll: true });
}
