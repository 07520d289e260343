import type { Article } from '../../model';
import type { SourceClues } from '../clues';
import { fromHead, isFrontPage, linkParty, type Candidate } from '../candidate';
import { hostOf } from '../http-address';
import { homeHost } from '../page-owner';
import { sameDomain } from '../registered-domain';
import { unwrapLink } from '../unwrap';

/** The canonical address on another publisher's domain: where the article says that it lives. */
export function canonicalElsewhere(clues: SourceClues, article: Article): Candidate[] {
  const target = clues.canonical === null ? null : unwrapLink(clues.canonical);
  const here = homeHost(clues, article);
  if (!target || here === null || sameDomain(hostOf(target.href), here)) return [];
  if (isFrontPage(target.href)) return [];
  return [fromHead('canonical', linkParty(target.href, null), target.href, 0.85)];
}
