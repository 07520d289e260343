import { Check, ExternalLink } from 'lucide-react';
import { i18n } from '#i18n';
import type { OriginalSource } from '../../lib/model';
import { isWebAddress } from '../shared/site-name';
import type { ShownOriginal } from './originals';
import type { OriginalActions } from './page-actions';
import './original-card.css';

/** Below this an original is shown as uncertain, in words. */
const UNCERTAIN = 0.5;

interface OriginalCardProps {
  shown: ShownOriginal;
  /** Whether its first button is the surface's main action. */
  main: boolean;
  actions: OriginalActions;
}

/** One original source: who, by what evidence, the way there, and the reader's word on it. */
export function OriginalCard({ shown, main, actions }: OriginalCardProps) {
  const { original, state, link } = shown;
  const { outlet, host, evidence } = original;
  const span = evidence.span;
  return (
    <li className="original-card" data-state={state}>
      <div className="original-card-head">
        <SourceName original={original} />{' '}
        {outlet !== null && host !== null && <span className="faint">{host}</span>}
      </div>
      {original.kind === 'user' && evidence.text !== '' && (
        <p className="original-card-evidence" dir="auto">
          {i18n.t('original.given', [evidence.text])}
        </p>
      )}
      {original.kind !== 'user' && evidence.text !== '' && (
        <p className="original-card-evidence">
          <q dir="auto">{evidence.text}</q>, {i18n.t(`place.${evidence.place}`)}
          {original.confidence < UNCERTAIN && state === 'found' && (
            <> · {i18n.t('original.uncertain')}</>
          )}
        </p>
      )}
      <WayThere shown={shown} main={main} actions={actions} />
      <div className="original-card-decide">
        {state === 'confirmed' ? (
          <span className="original-card-confirmed">
            <Check className="icon" aria-hidden="true" /> {i18n.t('original.confirmed')}
          </span>
        ) : (
          <button
            type="button"
            className="button button-plain"
            data-action="confirm-original"
            onClick={() => actions.confirmOriginal(original)}
          >
            {i18n.t('original.confirm')}
          </button>
        )}
        {link === null ? (
          <button
            type="button"
            className="button button-plain"
            data-action="dismiss-original"
            onClick={() => actions.dismissOriginal(original)}
          >
            {i18n.t('original.dismiss')}
          </button>
        ) : (
          <button
            type="button"
            className="button button-plain"
            onClick={() => actions.undecide(link.id)}
          >
            {i18n.t('surface.undo')}
          </button>
        )}
        {span !== null && (
          <button
            type="button"
            className="button button-plain"
            onClick={() => actions.showEvidence(span)}
          >
            {i18n.t('original.showEvidence')}
          </button>
        )}
      </div>
    </li>
  );
}

/** Who it is. A sister site is named in a sentence that says so: it is no other source. */
function SourceName({
  original: { owner, scope, outlet, host, url },
}: {
  original: OriginalSource;
}) {
  const name = outlet ?? host ?? url ?? '';
  if (owner === 'other') return <b dir="auto">{name}</b>;
  return <span>{i18n.t(SAME_OWNER[scope], [name])}</span>;
}

const SAME_OWNER = {
  article: 'original.sameOwnerArticle',
  claim: 'original.sameOwnerClaim',
} as const;

/** The article's own address when it is known; otherwise the outlet, and a search for the article there. */
function WayThere({ shown: { original }, main, actions }: OriginalCardProps) {
  const look = main ? 'button button-main' : 'button';
  const { url, host } = original;
  if (url !== null && isWebAddress(url)) {
    return (
      <div className="original-card-ways">
        <button
          type="button"
          className={look}
          data-action="open-original"
          onClick={() => actions.openOriginal(original)}
        >
          {i18n.t('original.open')} <ExternalLink className="icon" aria-hidden="true" />
        </button>
      </div>
    );
  }
  if (host === null) return null;
  return (
    <div className="original-card-ways">
      <button
        type="button"
        className={look}
        data-action="find-original"
        onClick={() => actions.findOriginal(original)}
      >
        {i18n.t('original.find')}
      </button>
      <button
        type="button"
        className="button"
        data-action="open-original"
        onClick={() => actions.openAddress(outletAddress(host, original.evidence.text))}
      >
        {i18n.t('original.visit', [host])} <ExternalLink className="icon" aria-hidden="true" />
      </button>
    </div>
  );
}

/** The outlet's front page, with the `www.` that the page itself writes: some outlets answer only there. */
function outletAddress(host: string, evidence: string): string {
  return evidence.toLowerCase().includes(`www.${host}`)
    ? `https://www.${host}/`
    : `https://${host}/`;
}
