import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useSearch } from 'wouter';

const moving = ['ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', 'Enter'];

/** Whether the event chooses something in the list, which replaces the panel, or closes the panel. */
function leavesPanel(event: Event): boolean {
  const target = event.target as Element;
  if (target.closest('.panel__close')) return event.type === 'click';
  if (!target.closest('.split__list') || target.closest('input, select, textarea')) return false;
  if (event instanceof KeyboardEvent) return moving.includes(event.key);
  return target.closest('a, button, [role=row]') !== null;
}

/** Whether a click opens another page in this tab, instead of the one with the list and the panel. */
function leavesPage(event: MouseEvent): boolean {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  if (!link || link.closest('.split__list') || event.button !== 0) return false;
  const isElsewhere =
    link.target === '_blank' || link.hasAttribute('download') || event.ctrlKey || event.metaKey || event.shiftKey;
  return !isElsewhere && /^https?:$/.test(link.protocol) && !link.getAttribute('href')?.startsWith('#');
}

const again = (event: Event) => event.target?.dispatchEvent(new (event.constructor as typeof Event)(event.type, event));

/**
 * Keeps what was typed into the panel until its reader has agreed to drop it. Whatever would replace the panel or the page waits
 * for the answer; when the tab is closed or reloaded, the browser asks.
 */
export function useTypedText(place: RefObject<HTMLElement | null>) {
  const search = useSearch();
  const isTyped = useRef(false);
  const [waiting, setWaiting] = useState<(() => void) | null>(null);

  // The address names what is in the panel.
  useEffect(() => {
    isTyped.current = false;
  }, [search]);

  /** A form that stays open after it is saved says itself when nothing in it is new. */
  const wouldBeLost = () => isTyped.current && !place.current?.querySelector('.panel form[data-unchanged]');

  const handle = useEffectEvent((event: Event) => {
    if (event.type === 'input') {
      if ((event.target as Element).closest('.panel')) isTyped.current = true;
    } else if (wouldBeLost() && leavesPanel(event)) {
      event.preventDefault();
      event.stopPropagation();
      setWaiting(() => () => again(event));
    }
  });

  useEffect(() => {
    const element = place.current;
    const types = ['input', 'click', 'keydown'];
    const listener = (event: Event) => handle(event);
    types.forEach((type) => element?.addEventListener(type, listener, { capture: true }));
    return () => types.forEach((type) => element?.removeEventListener(type, listener, { capture: true }));
  }, [place]);

  const handleClick = useEffectEvent((event: MouseEvent) => {
    if (!wouldBeLost() || !leavesPage(event)) return;
    event.preventDefault();
    event.stopPropagation();
    setWaiting(() => () => again(event));
  });

  const handleUnload = useEffectEvent((event: BeforeUnloadEvent) => {
    if (wouldBeLost()) event.preventDefault();
  });

  useEffect(() => {
    const clicked = (event: MouseEvent) => handleClick(event);
    const unloading = (event: BeforeUnloadEvent) => handleUnload(event);
    document.addEventListener('click', clicked, { capture: true });
    window.addEventListener('beforeunload', unloading);
    return () => {
      document.removeEventListener('click', clicked, { capture: true });
      window.removeEventListener('beforeunload', unloading);
    };
  }, []);

  return {
    asked: waiting !== null,
    /** At once, or after the answer. */
    leave: (go: () => void) => (wouldBeLost() ? setWaiting(() => go) : go()),
    keep: () => setWaiting(null),
    drop() {
      isTyped.current = false;
      setWaiting(null);
      waiting?.();
    },
  };
}
