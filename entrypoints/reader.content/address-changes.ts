/**
 * Calls back when a single-page application moves to another address. Call `check` whenever the page has
 * changed, too: older browsers have no event for it, and nothing here polls.
 */
export function followAddress(
  window: Window,
  moved: () => void,
  signal: AbortSignal,
): { check(): void } {
  let last = addressOf(window);
  const check = () => {
    const now = addressOf(window);
    if (now === last) return;
    last = now;
    moved();
  };
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', check, { signal });
  window.addEventListener('popstate', check, { signal });
  return { check };
}

/** The address without its fragment, which only names a place in the same page. */
function addressOf(window: Window): string {
  return window.location.href.replace(/#.*$/s, '');
}
