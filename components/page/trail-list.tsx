import { i18n } from '#i18n';
import './trail-list.css';

/** A place on the way back to where a story comes from. */
export interface TrailPlace {
  key: string;
  name: string;
  /** The saved page; null where Whence has not read it. */
  pageId: string | null;
}

interface TrailListProps {
  /** From the article at hand back to the end; nothing is shown of a trail of one step. */
  trail: readonly TrailPlace[];
  /** Title of the page that the trail comes back to, or null. */
  loopsTo: string | null;
  /** Saved articles that were made from the one at hand. */
  rewrites: readonly TrailPlace[];
  onOpen(pageId: string): void;
}

/** Two steps are a trail; one is the original source itself, which stands above. */
const SHORTEST_TRAIL = 2;

/** The way from a rewrite of a rewrite back to the first report, and what was made from this article. */
export function TrailList({ trail, loopsTo, rewrites, onOpen }: TrailListProps) {
  return (
    <>
      {trail.length >= SHORTEST_TRAIL && (
        <section className="trail-list">
          <h2>{i18n.t('relation.trail')}</h2>
          <ol>
            <li>{i18n.t('relation.here')}</li>
            {trail.map((place) => (
              <Place key={place.key} place={place} onOpen={onOpen} />
            ))}
          </ol>
          {loopsTo !== null && <p className="faint">{i18n.t('relation.loop', [loopsTo])}</p>}
        </section>
      )}
      {rewrites.length > 0 && (
        <section className="trail-list">
          <h2>{i18n.t('relation.rewrites')}</h2>
          <ul>
            {rewrites.map((place) => (
              <Place key={place.key} place={place} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Place({ place, onOpen }: { place: TrailPlace; onOpen(pageId: string): void }) {
  const { name, pageId } = place;
  return (
    <li dir="auto">
      {pageId === null ? (
        name
      ) : (
        <button type="button" onClick={() => onOpen(pageId)}>
          {name}
        </button>
      )}
    </li>
  );
}
