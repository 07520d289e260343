import type { Annotation, Attribution, SourceClass } from '../../lib/model';
import { statementText } from '../shared/statement-text';
import type { Narrowing, Sort } from './route';
import { fold, holdsAll, queryWords } from './search-text';
import { searchedText, type Shelf, type ShelfArticle } from './shelf';

/** The articles that a narrowing leaves, sorted. */
export function narrowArticles(shelf: Shelf, narrowing: Narrowing): ShelfArticle[] {
  const words = queryWords(narrowing.query);
  const { sourceClass, verdict, tag, original, speaker } = narrowing;
  return shelf.articles
    .filter(
      ({ saved, annotations, originals }) =>
        (sourceClass === null || saved.attributions.some((a) => a.sourceClass === sourceClass)) &&
        (verdict === null || annotations.some((a) => a.verdict === verdict)) &&
        (tag === '' || hasTag(saved.tags, annotations, tag)) &&
        (original === '' || originals.includes(original)) &&
        (speaker === '' || saved.attributions.some((a) => a.speaker?.name === speaker)),
    )
    .filter((shelved) => words.length === 0 || holdsAll(searchedText(shelved), words))
    .sort(ORDERS[narrowing.sort]);
}

const ORDERS: Record<Sort, (a: ShelfArticle, b: ShelfArticle) => number> = {
  saved: (a, b) => b.saved.savedAt - a.saved.savedAt,
  published: (a, b) => published(b) - published(a),
  title: (a, b) => a.saved.article.title.localeCompare(b.saved.article.title),
  statements: (a, b) => b.saved.attributions.length - a.saved.attributions.length,
};

/** The time of publication; articles without one come last. */
function published({ saved }: ShelfArticle): number {
  const time = Date.parse(saved.article.publishedAt ?? '');
  return Number.isNaN(time) ? -Infinity : time;
}

function hasTag(tags: readonly string[], annotations: readonly Annotation[], tag: string): boolean {
  return tags.includes(tag) || annotations.some((annotation) => annotation.tags.includes(tag));
}

export interface StatementEntry {
  shelved: ShelfArticle;
  statement: Attribution;
  text: string;
  annotation: Annotation | undefined;
}

/** The statements that a narrowing leaves, article by article. */
export function narrowStatements(shelf: Shelf, narrowing: Narrowing): StatementEntry[] {
  const words = queryWords(narrowing.query);
  const { sourceClass, verdict, speaker } = narrowing;
  const unsearched = { ...narrowing, query: '', verdict: null };
  return narrowArticles(shelf, unsearched).flatMap((shelved) => {
    const notes = new Map(shelved.annotations.map((note) => [note.statementId, note]));
    return shelved.saved.attributions.flatMap((statement) => {
      if (sourceClass !== null && statement.sourceClass !== sourceClass) return [];
      if (speaker !== '' && statement.speaker?.name !== speaker) return [];
      const annotation = notes.get(statement.id);
      if (verdict !== null && annotation?.verdict !== verdict) return [];
      const text = statementText(shelved.saved.article, statement);
      const { note = '', tags = [] } = annotation ?? {};
      const searched = [text, statement.speaker?.name ?? '', note, ...tags].join('\n');
      if (words.length > 0 && !holdsAll(fold(searched), words)) return [];
      return [{ shelved, statement, text, annotation }];
    });
  });
}

export interface SpeakerEntry {
  name: string;
  role: string | null;
  sourceClass: SourceClass;
  statements: number;
  direct: number;
  articles: number;
}

/** Who is quoted how often across the articles that a narrowing leaves; the most quoted first. */
export function narrowSpeakers(shelf: Shelf, narrowing: Narrowing): SpeakerEntry[] {
  const words = queryWords(narrowing.query);
  const entries = new Map<string, SpeakerEntry>();
  for (const { saved } of narrowArticles(shelf, { ...narrowing, query: '' })) {
    const met = new Set<string>();
    for (const { speaker, sourceClass, kind } of saved.attributions) {
      if (speaker === null) continue;
      if (narrowing.sourceClass !== null && sourceClass !== narrowing.sourceClass) continue;
      const entry = entries.get(speaker.name) ?? newEntry(speaker.name, sourceClass);
      entry.role ??= speaker.role;
      entry.statements += 1;
      if (kind === 'direct') entry.direct += 1;
      if (!met.has(speaker.name)) entry.articles += 1;
      met.add(speaker.name);
      entries.set(speaker.name, entry);
    }
  }
  return [...entries.values()]
    .filter(({ name, role }) => holdsAll(fold(`${name} ${role ?? ''}`), words))
    .sort((a, b) => b.statements - a.statements || a.name.localeCompare(b.name));
}

function newEntry(name: string, sourceClass: SourceClass): SpeakerEntry {
  return { name, role: null, sourceClass, statements: 0, direct: 0, articles: 0 };
}

export interface OriginalEntry {
  name: string;
  articles: ShelfArticle[];
}

/** Which outlets the articles that a narrowing leaves were made from; the most frequent first. */
export function narrowOriginals(shelf: Shelf, narrowing: Narrowing): OriginalEntry[] {
  const words = queryWords(narrowing.query);
  const entries = new Map<string, ShelfArticle[]>();
  for (const shelved of narrowArticles(shelf, { ...narrowing, query: '' })) {
    for (const name of new Set(shelved.originals)) {
      entries.set(name, [...(entries.get(name) ?? []), shelved]);
    }
  }
  return [...entries]
    .map(([name, articles]) => ({ name, articles }))
    .filter(({ name }) => holdsAll(fold(name), words))
    .sort((a, b) => b.articles.length - a.articles.length || a.name.localeCompare(b.name));
}

export interface NoteEntry {
  annotation: Annotation;
  /** Null when the page itself is not saved. */
  shelved: ShelfArticle | null;
}

/** The reader's notes that a narrowing leaves, the newest first. */
export function narrowNotes(shelf: Shelf, narrowing: Narrowing): NoteEntry[] {
  const words = queryWords(narrowing.query);
  const shelved = new Map(shelf.articles.map((each) => [each.saved.id, each]));
  return shelf.annotations
    .filter(
      ({ note, quote, tags, verdict }) =>
        (narrowing.verdict === null || verdict === narrowing.verdict) &&
        (narrowing.tag === '' || tags.includes(narrowing.tag)) &&
        holdsAll(fold([note, quote, ...tags].join('\n')), words),
    )
    .sort((a, b) => b.updatedAt - a.updatedAt)
    .map((annotation) => ({ annotation, shelved: shelved.get(annotation.pageId) ?? null }));
}
