import { i18n } from '#i18n';
import { SOURCE_CLASSES } from '../../lib/model';
import { messageKey } from '../shared/message-key';
import { VERDICTS } from '../shared/verdict-picker';
import { Choice } from './choice';
import { EVERYTHING, SORTS, type Narrowing, type Section } from './route';
import './search-bar.css';

interface SearchBarProps {
  section: Section;
  narrowing: Narrowing;
  /** Null while the library is still being read. */
  found: number | null;
  tags: readonly string[];
  onNarrow(narrowing: Narrowing): void;
}

const SORT_WORDS = {
  saved: 'library.sortSaved',
  published: 'library.sortPublished',
  title: 'library.sortTitle',
  statements: 'library.sortStatements',
} as const;

/** Search, filters and order of a list. Only what applies to the section is offered. */
export function SearchBar({ section, narrowing, found, tags, onNarrow }: SearchBarProps) {
  const narrow = (change: Partial<Narrowing>) => onNarrow({ ...narrowing, ...change });
  const narrowed = Object.entries(narrowing).some(
    ([key, value]) => key !== 'sort' && value !== EVERYTHING[key as keyof Narrowing],
  );
  return (
    <search className="search-bar">
      <input
        type="search"
        className="field"
        aria-label={i18n.t('library.search')}
        placeholder={i18n.t('library.search')}
        value={narrowing.query}
        onChange={(event) => narrow({ query: event.target.value })}
      />
      <div className="search-bar-filters">
        {section !== 'notes' && (
          <Choice
            label={i18n.t('library.filterClass')}
            any={i18n.t('library.anyClass')}
            options={SOURCE_CLASSES}
            value={narrowing.sourceClass}
            wordOf={(each) => i18n.t(`sourceClass.${each}`)}
            onChoose={(sourceClass) => narrow({ sourceClass })}
          />
        )}
        {(section === 'articles' || section === 'statements' || section === 'notes') && (
          <Choice
            label={i18n.t('library.filterVerdict')}
            any={i18n.t('library.anyVerdict')}
            options={VERDICTS}
            value={narrowing.verdict}
            wordOf={(each) => i18n.t(`verdict.${messageKey(each)}`)}
            onChoose={(verdict) => narrow({ verdict })}
          />
        )}
        {tags.length > 0 && (
          <Choice
            label={i18n.t('library.filterTag')}
            any={i18n.t('library.anyTag')}
            options={tags}
            value={narrowing.tag === '' ? null : narrowing.tag}
            wordOf={(each) => each}
            onChoose={(tag) => narrow({ tag: tag ?? '' })}
          />
        )}
        {section === 'articles' && (
          <Choice
            label={i18n.t('library.sort')}
            options={SORTS}
            value={narrowing.sort}
            wordOf={(each) => i18n.t(SORT_WORDS[each])}
            onChoose={(sort) => narrow({ sort: sort ?? 'saved' })}
          />
        )}
        {[narrowing.speaker, narrowing.original].filter(Boolean).map((name) => (
          <span key={name} className="tag" dir="auto">
            {name}
          </span>
        ))}
        <span className="search-bar-found" role="status">
          {found !== null && i18n.t('library.found', found)}
        </span>
        {narrowed && (
          <button
            type="button"
            className="button button-plain"
            onClick={() => onNarrow({ ...EVERYTHING, sort: narrowing.sort })}
          >
            {i18n.t('library.clear')}
          </button>
        )}
      </div>
    </search>
  );
}
