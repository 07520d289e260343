import { useCallback, useEffect, useRef, useState } from 'react';
import { parseRoute, routeAddress, type Route } from '../../components/library/route';

/** How long typing in the search rests, in milliseconds, before the address follows: browsers allow 200 changes in 30 s. */
const REST = 250;

/** The place in the library that the page's address names. Back and forward work; narrowing makes no entry. */
export function useRoute(): { route: Route; narrow(route: Route): void } {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useEffect(() => {
    const follow = () => {
      clearTimeout(waiting.current);
      setRoute(parseRoute(location.hash));
    };
    window.addEventListener('hashchange', follow);
    return () => {
      clearTimeout(waiting.current);
      window.removeEventListener('hashchange', follow);
    };
  }, []);

  const narrow = useCallback((next: Route) => {
    setRoute(next);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => history.replaceState(null, '', routeAddress(next)), REST);
  }, []);
  return { route, narrow };
}
