import { attribute } from '../../lib/attribution/attribute';
import { loadGold } from './load';
import { scoreGold, type Result } from './score';

/** Scores the engine on the labelled articles of one language (BCP 47). */
export function scoreEngine(lang: string): Result {
  const articles = loadGold().filter((article) => article.lang === lang);
  return scoreGold(articles, ({ text, blocks }) => attribute({ text, blocks, links: [], lang }));
}
