import { locate } from '../../lib/anchoring/locate';
import { prepareText } from '../../lib/anchoring/prepared-text';
import { attribute } from '../../lib/attribution/attribute';
import { applyCorrections } from '../../lib/attribution/corrections';
import type { Article, Attribution, Correction } from '../../lib/model';

/** The statements of an article with what the reader corrected. */
export function attributeWith(article: Article, corrections: readonly Correction[]): Attribution[] {
  const found = attribute(article);
  if (corrections.length === 0) return found;
  const text = prepareText(article.text);
  const placed = corrections.map((correction) => ({
    correction,
    span: locate(text, correction.target)?.span ?? null,
  }));
  return applyCorrections(article, found, placed);
}
