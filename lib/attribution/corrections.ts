import type { Attribution, Correction, Span } from '../model';
import type { ArticleText } from './language';

/** A correction with the place where its passage stands in this text, or null when it was not found again. */
export interface PlacedCorrection {
  correction: Correction;
  span: Span | null;
}

/**
 * The engine's answer with the reader's corrections, in the order they were made. A correction is applied by
 * the statement's id, or, when the article has changed, to the statement that its passage covers best; one
 * that finds neither changes nothing. Sorted by where the content starts.
 */
export function applyCorrections(
  article: Pick<ArticleText, 'text'>,
  attributions: readonly Attribution[],
  corrections: readonly PlacedCorrection[],
): Attribution[] {
  const ordered = [...corrections].sort(
    (one, other) => one.correction.createdAt - other.correction.createdAt,
  );
  const applied = ordered.reduce<Attribution[]>(
    (own, placed) => applyOne(article, own, placed),
    [...attributions],
  );
  const ids = new Set(applied.map((attribution) => attribution.id));
  return applied
    .map((own) => (own.within !== null && !ids.has(own.within) ? { ...own, within: null } : own))
    .sort((one, other) => startOf(one) - startOf(other));
}

function startOf({ content }: Attribution): number {
  return content[0]?.[0] ?? 0;
}

function applyOne(
  article: Pick<ArticleText, 'text'>,
  attributions: Attribution[],
  { correction, span }: PlacedCorrection,
): Attribution[] {
  const { change } = correction;
  if (change.type === 'add') {
    const inside = span && span[0] >= 0 && span[1] <= article.text.length && span[0] < span[1];
    return inside ? [...attributions, ownStatement(correction, change, span)] : attributions;
  }
  const target = targetOf(attributions, change.statementId, span);
  if (!target) return attributions;
  if (change.type === 'dismiss') return attributions.filter((own) => own !== target);
  return attributions.map((own) => (own === target ? corrected(own, change) : own));
}

function corrected(
  own: Attribution,
  change: Extract<Correction['change'], { type: 'speaker' }>,
): Attribution {
  const { speaker, sourceClass } = change;
  const why = { ...own.why, speaker: speaker ? BY_USER : null, sourceClass: BY_USER };
  return { ...own, speaker, sourceClass, why, by: 'user' };
}

const BY_USER = { rule: 'user', words: [] as string[] };

function ownStatement(
  { id }: Correction,
  change: Extract<Correction['change'], { type: 'add' }>,
  span: Span,
): Attribution {
  const { speaker, sourceClass, kind } = change;
  return {
    id: `user-${id}`,
    source: [],
    cue: [],
    content: [span],
    kind,
    speaker,
    sourceClass,
    hedged: false,
    evidence: [],
    why: {
      rule: 'user',
      words: [],
      speaker: speaker ? BY_USER : null,
      sourceClass: BY_USER,
      hedge: null,
    },
    within: null,
    by: 'user',
  };
}

/** From this share of common characters on, the passage and a statement's content are the same. */
const SAME_PASSAGE = 0.6;

function targetOf(
  attributions: readonly Attribution[],
  id: string,
  span: Span | null,
): Attribution | null {
  const known = attributions.find((own) => own.id === id);
  if (known || !span) return known ?? null;
  let best: Attribution | null = null;
  let most = SAME_PASSAGE;
  for (const own of attributions) {
    const share = overlap(own.content, span);
    if (share >= most) {
      best = own;
      most = share;
    }
  }
  return best;
}

/** Common characters over all characters of both. */
function overlap(content: readonly Span[], [from, to]: Span): number {
  let common = 0;
  let length = 0;
  for (const [start, end] of content) {
    common += Math.max(0, Math.min(end, to) - Math.max(start, from));
    length += end - start;
  }
  return common / (length + (to - from) - common || 1);
}
