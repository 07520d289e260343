import { describe } from '../../lib/anchoring/describe';
import { prepareInSteps, type PreparedText } from '../../lib/anchoring/prepared-text';
import type { TextMap } from '../../lib/article/text-map';
import type { Mark, NoteMark, StatementMark } from '../../lib/highlight/mark';
import type { PageRecord } from '../../lib/messages';
import type { Article, Attribution, Selector, Span } from '../../lib/model';
import type { SourceClues } from '../../lib/sources/clues';
import type { Notebook } from './notebook';
import type { PlacedNotes } from './placed-notes';

/** One reading of the page and the background's answer to it. */
export interface PageContent {
  article: Article;
  textMap: TextMap;
  clues: SourceClues;
  record: PageRecord;
}

/**
 * An article that stands in the page, with what Whence knows of it. It stays the same object while the page
 * changes under it, so that an open card goes on with what is there now.
 */
export class OpenPage {
  readonly notebook: Notebook;
  #content: PageContent;
  #prepared: PreparedText | null = null;
  #notes: PlacedNotes = { marks: [], orphans: [] };

  constructor(content: PageContent, notebook: Notebook) {
    this.#content = content;
    this.notebook = notebook;
  }

  get content(): PageContent {
    return this.#content;
  }

  get article(): Article {
    return this.#content.article;
  }

  get textMap(): TextMap {
    return this.#content.textMap;
  }

  get record(): PageRecord {
    return this.#content.record;
  }

  /** Takes over a newer reading of the same page. */
  revise(content: PageContent): void {
    if (content.article.text !== this.article.text) this.#prepared = null;
    this.#content = content;
  }

  /** The article's text, ready for looking up passages: prepared once for each text. */
  *prepare(): Generator<void, PreparedText, void> {
    return (this.#prepared ??= yield* prepareInSteps(this.article.text));
  }

  get statements(): readonly Attribution[] {
    return this.record.reading.attributions;
  }

  get orphans(): string[] {
    return this.#notes.orphans;
  }

  /** Takes over where the annotations stand now. */
  setNotes(notes: PlacedNotes): void {
    this.#notes = notes;
  }

  /** Whether all text that carries the article and its marks is in the page still, as it was read. */
  standsWhole(): boolean {
    const notes = this.#notes.marks;
    return this.textMap.standsWhole() && notes.every(({ ranges }) => ranges.every(isInPage));
  }

  noteMark(id: string): NoteMark | undefined {
    return this.#notes.marks.find((mark) => mark.id === id);
  }

  statement(id: string): Attribution | undefined {
    return this.statements.find((statement) => statement.id === id);
  }

  /** All that is to be painted, as the user wants it. What has left the page is not among it. */
  marks(): Mark[] {
    const { kinds, classes, hedged } = this.record.marks;
    const statements = this.statements
      .filter((statement) => kinds.includes(statement.kind))
      .filter((statement) => classes.includes(statement.sourceClass))
      .filter((statement) => hedged || !statement.hedged)
      .map((statement) => this.markOf(statement));
    return [...this.#notes.marks, ...statements].filter(({ ranges }) => ranges.length > 0);
  }

  markOf({ id, content, sourceClass, kind, hedged }: Attribution): StatementMark {
    return { type: 'statement', id, ranges: this.rangesFor(content), sourceClass, kind, hedged };
  }

  rangesFor(spans: readonly Span[]): StaticRangeInit[] {
    return spans.flatMap((span) => this.textMap.rangesFor(span));
  }

  words(spans: readonly Span[]): string {
    return spans.map(([start, end]) => this.article.text.slice(start, end)).join(' … ');
  }

  /** What to keep of a statement so that it is found again: its content from first to last word. */
  targetOf({ content }: Attribution): Selector[] {
    const first = content[0];
    const last = content[content.length - 1];
    return first && last ? describe(this.article.text, [first[0], last[1]]) : [];
  }
}

function isInPage({ startContainer, endContainer }: StaticRangeInit): boolean {
  const shown = startContainer.ownerDocument?.defaultView != null;
  return shown && startContainer.isConnected && endContainer.isConnected;
}
