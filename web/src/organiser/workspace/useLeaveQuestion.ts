import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useHeldHistory } from './useHeldHistory.ts';

/** Whether a click opens another page in this tab. */
export function leavesPage(event: MouseEvent): boolean {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  if (!link || event.button !== 0) return false;
  const isElsewhere =
    link.target === '_blank' || link.hasAttribute('download') || event.ctrlKey || event.metaKey || event.shiftKey;
  return !isElsewhere && /^https?:$/.test(link.protocol) && !link.getAttribute('href')?.startsWith('#');
}

/** Whether a click opens another page than the one that is open. */
export function leavesThisPage(event: MouseEvent): boolean {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  const { pathname, search } = window.location;
  return leavesPage(event) && (link?.pathname !== pathname || link.search !== search);
}

const again = (event: Event) => event.target?.dispatchEvent(new (event.constructor as typeof Event)(event.type, event));

/**
 * Whatever would drop what was typed waits until its reader has agreed. When the tab is closed or reloaded, the browser asks.
 *
 * @param isUnsaved whether something was typed that is not saved
 * @param leaves whether a click would drop it
 */
export function useLeaveQuestion(isUnsaved: () => boolean, leaves = leavesPage) {
  const isDropped = useRef(false);
  const [waiting, setWaiting] = useState<(() => void) | null>(null);

  const wouldBeLost = () => !isDropped.current && isUnsaved();

  useHeldHistory(wouldBeLost, (go) => setWaiting(() => go));

  function hold(event: Event) {
    event.preventDefault();
    event.stopPropagation();
    setWaiting(() => () => again(event));
  }

  const handleClick = useEffectEvent((event: MouseEvent) => {
    if (wouldBeLost() && leaves(event)) hold(event);
  });

  const handleUnload = useEffectEvent((event: BeforeUnloadEvent) => {
    if (wouldBeLost()) event.preventDefault();
  });

  useEffect(() => {
    const typing = () => (isDropped.current = false);
    const clicked = (event: MouseEvent) => handleClick(event);
    const unloading = (event: BeforeUnloadEvent) => handleUnload(event);
    document.addEventListener('input', typing, { capture: true });
    document.addEventListener('click', clicked, { capture: true });
    window.addEventListener('beforeunload', unloading);
    return () => {
      document.removeEventListener('input', typing, { capture: true });
      document.removeEventListener('click', clicked, { capture: true });
      window.removeEventListener('beforeunload', unloading);
    };
  }, []);

  return {
    asked: waiting !== null,
    wouldBeLost,
    /** Until the answer. */
    hold,
    /** At once, or after the answer. */
    leave: (go: () => void) => (wouldBeLost() ? setWaiting(() => go) : go()),
    keep: () => setWaiting(null),
    drop() {
      isDropped.current = true;
      setWaiting(null);
      waiting?.();
    },
  };
}
