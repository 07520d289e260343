/** The document of a frame that this page may look into: of the same origin, and loaded. Else null. */
export function frameDocument(element: Element): Document | null {
  if (!isFrame(element)) return null;
  const { contentDocument } = element as HTMLIFrameElement;
  return contentDocument?.body && contentDocument.defaultView ? contentDocument : null;
}

/** What shows another document. Its own children are words for browsers without frames. */
export function isFrame(element: Element): boolean {
  return /^i?frame$/i.test(element.tagName);
}

/** The documents of all frames of the same origin in a document, frames in frames too; not those in shadow roots. */
export function frameDocuments(document: Document): Document[] {
  return [...document.querySelectorAll('iframe, frame')].flatMap((element) => {
    const inner = frameDocument(element);
    return inner ? [inner, ...frameDocuments(inner)] : [];
  });
}
