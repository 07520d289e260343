import { frameDocument, frameDocuments } from '../../lib/article/frames';

/**
 * Calls `begin` for the document of every frame of the same origin in a document, for those in frames and for
 * those that are loaded later. The signal that it is given ends when the frame shows another document.
 */
export function followFrames(
  document: Document,
  begin: (inner: Document, signal: AbortSignal) => void,
  signal: AbortSignal,
): void {
  const known = new WeakSet<Document>();
  const meet = (inner: Document) => {
    if (known.has(inner)) return;
    known.add(inner);
    const left = new AbortController();
    inner.defaultView?.addEventListener('pagehide', () => left.abort(), { once: true, signal });
    const life = AbortSignal.any([signal, left.signal]);
    // The event does not bubble, but an ancestor can capture it.
    inner.addEventListener('load', loaded, { capture: true, signal: life });
    begin(inner, life);
  };
  const loaded = ({ target }: Event) => {
    const inner = target && 'tagName' in target ? frameDocument(target as Element) : null;
    if (inner) [inner, ...frameDocuments(inner)].forEach(meet);
  };
  document.addEventListener('load', loaded, { capture: true, signal });
  frameDocuments(document).forEach(meet);
}
