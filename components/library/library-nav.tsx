import { i18n } from '#i18n';
import { listAddress, SECTIONS, type Section } from './route';
import './library-nav.css';

interface LibraryNavProps {
  /** Null while an article is open. */
  current: Section | null;
  /** Null while the library is still being read. */
  counts: Record<Section, number> | null;
}

export function LibraryNav({ current, counts }: LibraryNavProps) {
  return (
    <nav className="library-nav" aria-label={i18n.t('library.title')}>
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <a
              href={listAddress(section)}
              aria-current={section === current ? 'page' : undefined}
              data-section={section}
            >
              {i18n.t(`library.${section}`)}
              <span>{counts?.[section].toLocaleString()}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
