/**
 * Puts text on the clipboard, after a user's own click. The asynchronous clipboard is missing on pages
 * without https; there the text is handed over in the browser's copy event. False when both fail.
 */
export async function copyText(window: Window, text: string): Promise<boolean> {
  try {
    await window.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(window.document, text);
  }
}

function copyByEvent(document: Document, text: string): boolean {
  let copied = false;
  const hand = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = event.clipboardData !== null;
  };
  document.addEventListener('copy', hand, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', hand, { capture: true });
  return copied;
}
