import { i18n } from '#i18n';
import { articleAddress } from '../../components/library/route';
import { RecognitionOffer } from '../../components/page/recognition-offer';
import { TrailList, type TrailPlace } from '../../components/page/trail-list';
import { decideRelation } from './link-relation';
import { logError } from './log-error';
import { showLibrary } from './open-surface';
import { useRelations, type Relations } from './use-relations';
import { actionFailed, type ToastMessage } from './use-toast';
import type { LinkedSource, OriginalSource, Reading } from '../model';
import type { Recognition } from '../sources/recognise';

interface PageRelationsProps {
  pageId: string;
  reading: Reading;
  say(message: ToastMessage): void;
}

/** What the article of a tab has to do with saved ones: an offer to link two, the trail, what was made from it. */
export function PageRelations({ pageId, reading, say }: PageRelationsProps) {
  const relations = useRelations(reading, pageId);
  if (relations === null) return null;
  const [recognition] = relations.recognitions;
  const other = recognition && relations.articleOf(recognition.pageId);
  const { steps, loopsTo } = relations.trail;

  const decide = (state: LinkedSource['state']) => {
    if (recognition === undefined || other === undefined) return;
    const pair = { pageId, reading, recognition, other, linked: relations.linked };
    decideRelation(pair, state).then(
      () => {
        if (state === 'confirmed') say({ text: i18n.t('relation.linked') });
      },
      (error: unknown) => {
        logError(error);
        say(actionFailed());
      },
    );
  };
  return (
    <>
      {recognition !== undefined && other !== undefined && (
        <RecognitionOffer
          relation={offerOf(recognition, other.article.title)}
          onLink={() => decide('confirmed')}
          onRefuse={() => decide('dismissed')}
        />
      )}
      <TrailList
        trail={steps.map(({ original, originalPageId }) =>
          placeOf(relations, originalPageId, original),
        )}
        loopsTo={loopsTo === null ? null : titleOf(relations, loopsTo)}
        rewrites={relations.rewrites.map((id) => placeOf(relations, id, null))}
        onOpen={(id) => showLibrary(articleAddress(id))}
      />
    </>
  );
}

function offerOf({ pageId, role, credited, shared }: Recognition, title: string) {
  return {
    pageId,
    title,
    role,
    credited,
    quotations: shared.quotations.length,
    names: shared.names.length,
    figures: shared.figures.length,
    headline: shared.title.length > 0,
  };
}

function placeOf(
  relations: Relations,
  pageId: string | null,
  original: OriginalSource | null,
): TrailPlace {
  const outlet = original?.outlet ?? original?.host ?? '';
  const name = pageId === null ? outlet : titleOf(relations, pageId);
  const isSister = original?.owner === 'same';
  return {
    key: pageId ?? outlet,
    name: isSister ? i18n.t('relation.sameOwner', [name]) : name,
    pageId,
  };
}

function titleOf(relations: Relations, pageId: string): string {
  return relations.articleOf(pageId)?.article.title ?? pageId;
}
