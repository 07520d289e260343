import { useMemo, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { Notice } from '../shared/notice';
import {
  narrowArticles,
  narrowNotes,
  narrowOriginals,
  narrowSpeakers,
  narrowStatements,
} from './narrow';
import type { NoteActions } from '../shared/note-tools';
import { NoteEntryRow } from './note-entry-row';
import { EVERYTHING, type Narrowing, type Section } from './route';
import { ArticleRow, OriginalRow, SpeakerRow, StatementEntryRow } from './rows';
import { SearchBar } from './search-bar';
import { queryWords } from './search-text';
import type { Shelf } from './shelf';
import { WindowedList } from './windowed-list';

interface LibraryListProps {
  shelf: Shelf;
  section: Section;
  narrowing: Narrowing;
  tags: readonly string[];
  actions: NoteActions;
  onNarrow(narrowing: Narrowing): void;
}

interface Listed {
  key: string;
  row: ReactNode;
}

/** Guesses at the height of a row, in CSS pixels. */
const ROW_HEIGHTS: Record<Section, number> = {
  articles: 70,
  statements: 84,
  speakers: 68,
  originals: 68,
  notes: 120,
};

/** A section of the library: what is searched for, and the rows that are left. */
export function LibraryList(props: LibraryListProps) {
  const { shelf, section, narrowing, tags, actions, onNarrow } = props;
  const listed = useMemo(
    () => list(shelf, section, narrowing, actions),
    [shelf, section, narrowing, actions],
  );
  const narrowed = JSON.stringify(narrowing) !== JSON.stringify(EVERYTHING);
  return (
    <>
      <h1 className="visually-hidden">{i18n.t(`library.${section}`)}</h1>
      <SearchBar
        section={section}
        narrowing={narrowing}
        found={shelf.complete ? listed.length : null}
        tags={tags}
        onNarrow={onNarrow}
      />
      {listed.length > 0 ? (
        <WindowedList
          items={listed}
          keyOf={({ key }) => key}
          rowHeight={ROW_HEIGHTS[section]}
          label={i18n.t(`library.${section}`)}
        >
          {({ row }) => row}
        </WindowedList>
      ) : (
        shelf.complete && (
          <NothingListed
            section={section}
            narrowed={narrowed}
            empty={shelf.articles.length === 0}
          />
        )
      )}
    </>
  );
}

function list(
  shelf: Shelf,
  section: Section,
  narrowing: Narrowing,
  actions: NoteActions,
): Listed[] {
  const words = queryWords(narrowing.query);
  switch (section) {
    case 'articles':
      return narrowArticles(shelf, narrowing).map((shelved) => ({
        key: shelved.saved.id,
        row: <ArticleRow shelved={shelved} words={words} />,
      }));
    case 'statements':
      return narrowStatements(shelf, narrowing).map((entry) => ({
        key: `${entry.shelved.saved.id} ${entry.statement.id}`,
        row: <StatementEntryRow entry={entry} words={words} />,
      }));
    case 'speakers':
      return narrowSpeakers(shelf, narrowing).map((entry) => ({
        key: entry.name,
        row: <SpeakerRow entry={entry} words={words} />,
      }));
    case 'originals':
      return narrowOriginals(shelf, narrowing).map((entry) => ({
        key: entry.name,
        row: <OriginalRow entry={entry} words={words} />,
      }));
    case 'notes':
      return narrowNotes(shelf, narrowing).map((entry) => ({
        key: entry.annotation.id,
        row: <NoteEntryRow entry={entry} actions={actions} />,
      }));
  }
}

const EMPTY = {
  statements: 'library.emptyStatements',
  speakers: 'library.emptySpeakers',
  originals: 'library.emptyOriginals',
  notes: 'library.emptyNotes',
} as const;

function NothingListed(props: { section: Section; narrowed: boolean; empty: boolean }) {
  const { section, narrowed, empty } = props;
  if (narrowed) return <Notice shape="block" text={i18n.t('library.nothingFound')} />;
  if (section !== 'articles' && (section === 'notes' || !empty)) {
    return <Notice shape="block" text={i18n.t(EMPTY[section])} />;
  }
  return (
    <Notice shape="block" title={i18n.t('library.emptyTitle')} text={i18n.t('library.emptyText')} />
  );
}
