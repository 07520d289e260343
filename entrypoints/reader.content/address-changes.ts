/**
 * Calls back when a single-page application moves to another address. Call `check` whenever the page has
 * changed, too: older browsers have no event for it, and nothing here polls.
 */
export function followAddress(
  window: Window,
  address: () => string,
  moved: () => void,
  signal: AbortSignal,
): { check(): void } {
  let last = withoutFragment(address());
  const check = () => {
    const now = withoutFragment(address());
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
function withoutFragment(address: string): string {
  return address.replace(/#.*$/s, '');
}
