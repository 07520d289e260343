/**
 * Where a document's viewport begins in the viewport of `window`, in CSS pixels: for a document in a frame of
 * the same origin the sum of its frames' places, for any other nothing.
 */
export function offsetIn(window: Window, document: Document | null): { x: number; y: number } {
  const offset = { x: 0, y: 0 };
  let inner = document?.defaultView ?? null;
  while (inner && inner !== window) {
    const frame = inner.frameElement;
    if (!frame) break;
    const { left, top } = frame.getBoundingClientRect();
    offset.x += left + frame.clientLeft;
    offset.y += top + frame.clientTop;
    inner = frame.ownerDocument.defaultView;
  }
  return offset;
}
