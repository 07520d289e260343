import { useMemo } from 'react';
import { i18n } from '#i18n';
import { markdownTree } from '../../lib/markdown/markdown-tree';
import { ClassBadge } from '../shared/class-badge';
import { ClassBar } from '../shared/class-bar';
import { countClasses } from '../shared/class-counts';
import { formatDate } from '../shared/dates';
import { MarkdownText } from '../shared/markdown-text';
import { messageKey } from '../shared/message-key';
import { siteOf } from '../shared/site-name';
import { FoundText } from './found-text';
import type { OriginalEntry, SpeakerEntry, StatementEntry } from './narrow';
import { articleAddress, listAddress } from './route';
import { snippet, splitFound } from './search-text';
import type { ShelfArticle } from './shelf';
import './rows.css';

/** A saved article in a list: title, classes, site, date, original, and where the search found it. */
export function ArticleRow({ shelved, words }: { shelved: ShelfArticle; words: string[] }) {
  const { saved, annotations } = shelved;
  const { article } = saved;
  const found = snippet(article.text.slice(article.title.length), words);
  const title = article.title === '' ? i18n.t('library.untitled') : article.title;
  return (
    <article className="library-row">
      <h2 dir="auto" lang={article.lang ?? undefined}>
        <a href={articleAddress(saved.id)}>
          <FoundText parts={splitFound(title, words)} />
        </a>
      </h2>
      <div className="library-row-meta">
        <ClassBar counts={countClasses(saved.attributions)} />
        <span>{siteOf(article)}</span>
        <span>{formatDate(article.publishedAt ?? saved.savedAt)}</span>
        <span>{originOf(shelved)}</span>
        {annotations.length > 0 && <span>{i18n.t('library.notesCount', annotations.length)}</span>}
        <Tags tags={saved.tags} />
      </div>
      {found !== null && (
        <p className="library-row-found" dir="auto">
          <FoundText parts={found} />
        </p>
      )}
    </article>
  );
}

function Tags({ tags }: { tags: readonly string[] }) {
  return tags.map((tag) => (
    <span key={tag} className="tag" dir="auto">
      {tag}
    </span>
  ));
}

/** Where an article comes from, in a few words: another house, else the sister site that it credits. */
function originOf({ originals: [original], sisters: [sister] }: ShelfArticle): string {
  if (original !== undefined) return i18n.t('library.original', [original]);
  return sister === undefined
    ? i18n.t('library.noOriginal')
    : i18n.t('library.sameOwner', [sister]);
}

/** A statement in a list across articles: who, what, where. */
export function StatementEntryRow({ entry, words }: { entry: StatementEntry; words: string[] }) {
  const { shelved, statement, text, annotation } = entry;
  const { saved } = shelved;
  return (
    <article className="library-row library-row-statement">
      <ClassBadge sourceClass={statement.sourceClass} />
      <div>
        <p className="read" dir="auto" lang={saved.article.lang ?? undefined}>
          <a href={articleAddress(saved.id, statement.id)}>
            <FoundText parts={splitFound(text, words)} />
          </a>
        </p>
        <div className="library-row-meta">
          <b dir="auto">
            {statement.speaker?.name ?? i18n.t(`sourceClass.${statement.sourceClass}`)}
          </b>
          <span>{i18n.t(`kind.${statement.kind}`)}</span>
          {statement.hedged && <span>{i18n.t('statement.hedged')}</span>}
          {annotation?.verdict != null && (
            <span data-verdict={annotation.verdict}>
              {i18n.t(`verdict.${messageKey(annotation.verdict)}`)}
            </span>
          )}
          <Tags tags={annotation?.tags ?? []} />
          <span className="library-row-cut" dir="auto">
            {saved.article.title}
          </span>
        </div>
        {annotation !== undefined && annotation.note !== '' && (
          <NoteText note={annotation.note} words={words} />
        )}
      </div>
    </article>
  );
}

/** A note to be read, as its Markdown means it. */
function NoteText({ note, words }: { note: string; words: string[] }) {
  const tree = useMemo(() => markdownTree(note), [note]);
  const showText = (text: string) => <FoundText parts={splitFound(text, words)} />;
  return (
    <div className="library-note" dir="auto">
      {tree === null ? showText(note) : <MarkdownText tree={tree} showText={showText} />}
    </div>
  );
}

/** A speaker across the library; leads to everything they say. */
export function SpeakerRow({ entry, words }: { entry: SpeakerEntry; words: string[] }) {
  return (
    <article className="library-row library-row-statement">
      <ClassBadge sourceClass={entry.sourceClass} />
      <div>
        <h2 dir="auto">
          <a href={listAddress('statements', { speaker: entry.name })}>
            <FoundText parts={splitFound(entry.name, words)} />
          </a>
        </h2>
        <div className="library-row-meta">
          {entry.role !== null && <span dir="auto">{entry.role}</span>}
          <span>{i18n.t('surface.statements', entry.statements)}</span>
          <span>{i18n.t('library.directCount', entry.direct)}</span>
          <span>{i18n.t('library.articlesCount', entry.articles)}</span>
        </div>
      </div>
    </article>
  );
}

/** An outlet that articles were made from; leads to those articles. */
export function OriginalRow({ entry, words }: { entry: OriginalEntry; words: string[] }) {
  const [first, ...others] = entry.articles;
  return (
    <article className="library-row">
      <h2>
        <a href={listAddress('articles', { original: entry.name })}>
          <FoundText parts={splitFound(entry.name, words)} />
        </a>
      </h2>
      <div className="library-row-meta">
        <span>{i18n.t('library.articlesCount', entry.articles.length)}</span>
        <span className="library-row-cut" dir="auto">
          {first?.saved.article.title}
        </span>
        {others.length > 0 && <span>{i18n.t('library.more', others.length)}</span>}
      </div>
    </article>
  );
}
