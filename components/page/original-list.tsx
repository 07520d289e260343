import { useState } from 'react';
import { i18n } from '#i18n';
import type { LinkedSource, OriginalSource } from '../../lib/model';
import { GiveOriginal } from './give-original';
import { OriginalCard } from './original-card';
import { joinOriginals } from './originals';
import type { OriginalActions } from './page-actions';
import './original-list.css';

interface OriginalListProps {
  found: readonly OriginalSource[];
  linked: readonly LinkedSource[];
  actions: OriginalActions;
}

/** Where the article comes from; apart from that what the same owner has; then where single claims come from. */
export function OriginalList({ found, linked, actions }: OriginalListProps) {
  const [dismissedShown, setDismissedShown] = useState(false);
  const all = joinOriginals(found, linked);
  const shown = all.filter(({ state }) => state !== 'dismissed' || dismissedShown);
  const others = shown.filter(({ original }) => original.owner === 'other');
  const sisters = shown.filter(({ original }) => original.owner === 'same');
  const ofArticle = others.filter(({ original }) => original.scope === 'article');
  const ofClaims = others.filter(({ original }) => original.scope === 'claim');
  const dismissed = all.filter(({ state }) => state === 'dismissed').length;
  return (
    <section className="original-list">
      <h2>{i18n.t(ofArticle.length > 1 ? 'original.headingMany' : 'original.heading')}</h2>
      {ofArticle.length === 0 && <p className="faint">{i18n.t('original.none')}</p>}
      <ul>
        {ofArticle.map((each, index) => (
          <OriginalCard key={each.key} shown={each} main={index === 0} actions={actions} />
        ))}
      </ul>
      {sisters.length > 0 && (
        <>
          <h3>{i18n.t('original.sameOwnerHeading')}</h3>
          <ul>
            {sisters.map((each, index) => (
              <OriginalCard
                key={each.key}
                shown={each}
                main={index === 0 && ofArticle.length === 0}
                actions={actions}
              />
            ))}
          </ul>
        </>
      )}
      {ofClaims.length > 0 && (
        <details>
          <summary>
            {i18n.t('original.claimHeading')} ({ofClaims.length})
          </summary>
          <ul>
            {ofClaims.map((each) => (
              <OriginalCard key={each.key} shown={each} main={false} actions={actions} />
            ))}
          </ul>
        </details>
      )}
      <div className="original-list-more">
        <GiveOriginal onGive={(address) => actions.giveOriginal(address)} />
        {dismissed > 0 && (
          <button
            type="button"
            className="button button-plain"
            aria-pressed={dismissedShown}
            onClick={() => setDismissedShown(!dismissedShown)}
          >
            {i18n.t('original.dismissed', dismissed)}
          </button>
        )}
      </div>
    </section>
  );
}
