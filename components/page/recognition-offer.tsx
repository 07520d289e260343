import { i18n } from '#i18n';
import './recognition-offer.css';

/** A saved article that the page at hand seems to belong with. */
export interface OfferedRelation {
  pageId: string;
  title: string;
  /** What the page at hand looks like, seen from the saved article. */
  role: 'original' | 'rewrite';
  credited: boolean;
  /** How many of each the two share. */
  quotations: number;
  names: number;
  figures: number;
  headline: boolean;
}

interface RecognitionOfferProps {
  relation: OfferedRelation;
  onLink(): void;
  onRefuse(): void;
}

/** A quiet offer: these two articles belong together, and by what they share. */
export function RecognitionOffer({ relation, onLink, onRefuse }: RecognitionOfferProps) {
  const { role, title } = relation;
  return (
    <section className="recognition-offer">
      <p dir="auto">
        {i18n.t(role === 'original' ? 'relation.looksOriginal' : 'relation.looksRewrite', [title])}
      </p>
      <p className="faint">{i18n.t('relation.shared', [sharedInWords(relation)])}</p>
      <div>
        <button type="button" className="button" data-action="link-relation" onClick={onLink}>
          {i18n.t('relation.link')}
        </button>
        <button type="button" className="button button-plain" onClick={onRefuse}>
          {i18n.t('relation.notSo')}
        </button>
      </div>
    </section>
  );
}

function sharedInWords(relation: OfferedRelation): string {
  const { quotations, names, figures, headline, credited } = relation;
  const shared = [
    quotations > 0 && i18n.t('relation.quotations', quotations),
    names > 0 && i18n.t('relation.names', names),
    figures > 0 && i18n.t('relation.figures', figures),
    headline && i18n.t('relation.headline'),
    credited && i18n.t('relation.credit'),
  ].filter((words) => words !== false);
  return new Intl.ListFormat(i18n.t('surface.language')).format(shared);
}
