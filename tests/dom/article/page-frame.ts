/** Nothing of a test page may reach the network; its own style elements and attributes apply. */
const NO_NETWORK =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">';

/** Shows a page in a frame without scripts and network, with layout. Removed when the signal aborts. */
export async function showPage(html: string, signal: AbortSignal): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'width: 1000px; height: 800px';
  frame.srcdoc = withHead(html, NO_NETWORK);
  signal.addEventListener('abort', () => frame.remove());
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  if (!page) throw new Error('The frame shows no document.');
  return page;
}

function withHead(html: string, head: string): string {
  const at = /<head[^>]*>/i.exec(html);
  if (!at) return html.replace(/^(\s*<!doctype[^>]*>)?/i, (doctype) => doctype + head);
  const end = at.index + at[0].length;
  return html.slice(0, end) + head + html.slice(end);
}
