import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Calls for each key that is pressed, or released, within an element. */
export function useKeys(
  place: RefObject<HTMLElement | null>,
  type: 'keydown' | 'keyup',
  onKey: (event: KeyboardEvent) => void,
): void {
  const handle = useEffectEvent(onKey);
  useEffect(() => {
    const element = place.current;
    const listener = (event: KeyboardEvent) => handle(event);
    element?.addEventListener(type, listener);
    return () => element?.removeEventListener(type, listener);
  }, [place, type]);
}
