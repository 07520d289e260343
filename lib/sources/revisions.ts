import type { Article, PassageChange, Reading, Revision, Span, StatementChange } from '../model';
import { tokenise } from './compare/tokens';
import { commonItems, pairChanged } from './compare/pair-changed';
import { contentStems } from './compare/word-classes';
import { wordDiff } from './compare/word-diff';

/** Passages that share less of their words are two passages, not one that was changed. */
const SAME_PASSAGE = 0.4;
const SAME_STATEMENT = 0.5;

/**
 * What changed between two readings of one article: headline, statements and quotations, paragraphs, each with its
 * word-level difference. Null when a reader would see no difference; typography alone is none.
 */
export function compareReadings(before: Reading, after: Reading): Revision | null {
  const headline = wordDiff(before.article.title, after.article.title);
  const revision: Revision = {
    from: before.readAt,
    to: after.readAt,
    headline: headline.every(({ type }) => type === 'same') ? null : headline,
    statements: statementChanges(before, after),
    passages: passageChanges(before.article, after.article),
  };
  const isSame =
    !revision.headline && revision.statements.length === 0 && revision.passages.length === 0;
  return isSame ? null : revision;
}

function passageChanges(before: Article, after: Article): PassageChange[] {
  const [one, other] = [paragraphs(before), paragraphs(after)];
  const common = commonItems(
    one.map(({ key }) => key),
    other.map(({ key }) => key),
  );
  const pairs = pairChanged(one, other, common, (a, b) => likeness(a.text, b.text) >= SAME_PASSAGE);
  return pairs.map(([old, now]) => ({
    before: old?.span ?? null,
    after: now?.span ?? null,
    changes: wordDiff(old?.text ?? '', now?.text ?? ''),
  }));
}

interface Paragraph {
  span: Span;
  text: string;
  /** Words only: a paragraph of other typography is the same. */
  key: string;
}

const paragraphs = ({ text, blocks }: Article): Paragraph[] =>
  blocks
    .filter(({ kind }) => kind !== 'title')
    .map(({ span }) => {
      const own = text.slice(...span);
      return { span, text: own, key: wordsOf(own) };
    });

const wordsOf = (text: string): string =>
  tokenise(text)
    .map(({ word }) => word)
    .join(' ');

function likeness(one: string, other: string): number {
  const [a, b] = [contentStems(tokenise(one)), contentStems(tokenise(other))];
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

function statementChanges(before: Reading, after: Reading): StatementChange[] {
  const one = statements(before);
  const other = statements(after);
  const changes: StatementChange[] = [];
  const gone = one.filter(({ key }) => !other.some((now) => now.key === key));
  const fresh = other.filter(({ key }) => !one.some((old) => old.key === key));
  for (const now of other) {
    const old = one.find(({ key }) => key === now.key);
    if (old && old.speaker !== null && now.speaker !== null && isOther(old.speaker, now.speaker))
      changes.push({
        type: 'reattributed',
        quoted: now.quoted,
        before: old.id,
        after: now.id,
        changes: wordDiff(old.text, now.text),
        speaker: wordDiff(old.speaker, now.speaker),
      });
  }
  for (const now of fresh) {
    const index = gone.findIndex(
      (old) => likeness(old.text, now.text) >= SAME_STATEMENT && old.quoted === now.quoted,
    );
    const old = index < 0 ? null : gone.splice(index, 1)[0]!;
    changes.push({
      type: old ? 'reworded' : 'added',
      quoted: now.quoted,
      before: old?.id ?? null,
      after: now.id,
      changes: wordDiff(old?.text ?? '', now.text),
      speaker: null,
    });
  }
  for (const old of gone)
    changes.push({
      type: 'removed',
      quoted: old.quoted,
      before: old.id,
      after: null,
      changes: wordDiff(old.text, ''),
      speaker: null,
    });
  return changes;
}

const statements = ({ article, attributions }: Reading) =>
  attributions.map((attribution) => {
    const text = attribution.content.map((span) => article.text.slice(...span)).join(' ');
    return {
      id: attribution.id,
      text,
      key: wordsOf(text),
      speaker: attribution.speaker?.name ?? null,
      quoted: attribution.kind !== 'indirect',
    };
  });

/** Whether two names differ by more than their typography. */
const isOther = (one: string, other: string): boolean => wordsOf(one) !== wordsOf(other);
