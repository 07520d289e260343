import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Reading } from '../../lib/model';
import { ClassBar } from '../shared/class-bar';
import { countClasses } from '../shared/class-counts';
import { formatDate } from '../shared/dates';
import { siteOf } from '../shared/site-name';
import './article-head.css';

interface ArticleHeadProps {
  reading: Reading;
  /** What stands at the right of the first line, such as *Saved*. */
  children?: ReactNode;
}

/** Site and date, title, and how the statements divide into classes of sources. */
export function ArticleHead({ reading: { article, attributions }, children }: ArticleHeadProps) {
  const facts = [siteOf(article), formatDate(article.publishedAt)].filter(Boolean);
  return (
    <header className="article-head">
      <div className="article-head-kicker">
        <span>{facts.join(' · ')}</span>
        {children}
      </div>
      <h1 lang={article.lang ?? undefined} dir="auto">
        {article.title === '' ? i18n.t('library.untitled') : article.title}
      </h1>
      <p className="article-head-count">{i18n.t('surface.statements', attributions.length)}</p>
      <ClassBar counts={countClasses(attributions)} legend />
    </header>
  );
}
