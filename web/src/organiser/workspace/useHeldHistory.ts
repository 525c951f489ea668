import { useEffect, useEffectEvent, useRef } from 'react';
import { useLocation, useSearch } from 'wouter';

/**
 * Holds the browser's *Back* and *Forward*. A browser says so only afterwards: the address is put back before the page follows.
 *
 * @param ask gets what goes there after all
 */
export function useHeldHistory(wouldBeLost: () => boolean, ask: (go: () => void) => void) {
  const [pathname] = useLocation();
  const search = useSearch();
  const shown = useRef(window.location.href);

  useEffect(() => {
    shown.current = window.location.href;
  }, [pathname, search]);

  const handle = useEffectEvent((event: PopStateEvent) => {
    const here = new URL(shown.current);
    const isSamePage = here.pathname === window.location.pathname && here.search === window.location.search;
    if (isSamePage || !wouldBeLost()) return;
    event.stopImmediatePropagation();
    window.history.pushState(null, '', here);
    ask(() => window.history.back());
  });

  useEffect(() => {
    const listener = (event: PopStateEvent) => handle(event);
    window.addEventListener('popstate', listener, { capture: true });
    return () => window.removeEventListener('popstate', listener, { capture: true });
  }, []);
}
