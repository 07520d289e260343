import { i18n } from '#i18n';
import type { ClassCount } from './class-counts';
import './class-bar.css';

interface ClassBarProps {
  counts: readonly ClassCount[];
  /** With the words and numbers below; without, they are there for screen readers only. */
  legend?: boolean;
}

/** How an article's statements divide into classes of sources. Nothing where there are none. */
export function ClassBar({ counts, legend = false }: ClassBarProps) {
  if (counts.length === 0) return null;
  const inWords = counts
    .map(({ sourceClass, count }) => `${count} ${i18n.t(`sourceClass.${sourceClass}`)}`)
    .join(', ');
  return (
    <div className="class-bar">
      <div
        className="class-bar-track"
        role="img"
        aria-label={i18n.t('surface.barOf', [inWords])}
        aria-hidden={legend}
      >
        {counts.map(({ sourceClass, count }) => (
          <i key={sourceClass} data-class={sourceClass} style={{ flexGrow: count }} />
        ))}
      </div>
      {legend && (
        <ul className="class-bar-legend">
          {counts.map(({ sourceClass, count }) => (
            <li key={sourceClass} data-class={sourceClass}>
              <b>{count}</b> {i18n.t(`sourceClass.${sourceClass}`).toLocaleLowerCase()}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
