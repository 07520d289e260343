import type { OriginalSource } from '../model';
import { hostOf, httpAddress } from '../sources/http-address';

/** The original that the reader names by its address, with the words of its link where there are any; null for an address that can't be opened. */
export function givenOriginal(address: string, words = ''): OriginalSource | null {
  const url = httpAddress(address);
  if (url === null) return null;
  return {
    kind: 'user',
    outlet: null,
    host: hostOf(url),
    url,
    scope: 'article',
    evidence: { text: words, place: 'outside', span: null },
    confidence: 1,
  };
}
