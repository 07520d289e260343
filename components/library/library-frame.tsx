import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { LibraryNav } from './library-nav';
import type { Section } from './route';
import './library-frame.css';

interface LibraryFrameProps {
  current: Section | null;
  /** Null while the library is still being read. */
  counts: Record<Section, number> | null;
  /** What stands below the sections, such as backup. */
  tools?: ReactNode;
  children: ReactNode;
}

/** The library's outline: name, sections, and beside them a list or an article. */
export function LibraryFrame({ current, counts, tools, children }: LibraryFrameProps) {
  return (
    <div className="library-frame">
      <header className="library-frame-side">
        <p className="library-frame-name">
          <img src="/icon/48.png" alt="" width="24" height="24" /> {i18n.t('appName')}
        </p>
        <LibraryNav current={current} counts={counts} />
        <div className="library-frame-tools">{tools}</div>
      </header>
      <main>{children}</main>
    </div>
  );
}
