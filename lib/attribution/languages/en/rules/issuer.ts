import type { Chunk } from '../chunk';
import type { Subject } from '../subject';
import { mainSubject } from './borrowed-subject';
import { isWritten } from './participle';

/** Verbs of making something written or spoken known. */
const ISSUING =
  /^(?:releas|issu|post|publish|se(?:nd|nt)|wr(?:ite|ote|itten)|sign|penn|tweet|launch|air|unveil|circulat|distribut|fil(?:e|ing)|deliver|g[ai]ve|put|ma[dk]|shar|read)/;

/**
 * *Falk released a statement that called the crane “scrap”*: what the document says is said by who makes it known. Null
 * when the subject is no relative pronoun behind such a document.
 */
export function issuerOf(chunks: readonly Chunk[], subject: Subject): Subject | null {
  if (chunks[subject.from]!.kind !== 'REL' || chunks[subject.from]!.head === 'who') return null;
  const document = chunks[subject.from - 1];
  const verb = chunks[subject.from - 2];
  if (document?.kind !== 'NP' || !isWritten(document.head)) return null;
  if (verb?.kind !== 'VG' || verb.verb!.passive || !ISSUING.test(verb.head)) return null;
  return mainSubject(chunks, subject.from - 2);
}
