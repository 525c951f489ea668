import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useKeys } from '../../ui/useKeys.ts';

/** Open until its reader goes elsewhere. */
export function useDisclosure() {
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  useKeys(place, 'keydown', (event) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  });
  const leave = useEffectEvent(({ target }: Event) => {
    if (open && target instanceof Node && !place.current?.contains(target)) setOpen(false);
  });
  useEffect(() => {
    const listener = (event: Event) => leave(event);
    const types = ['pointerdown', 'focusin'];
    types.forEach((type) => document.addEventListener(type, listener));
    return () => types.forEach((type) => document.removeEventListener(type, listener));
  }, []);
  return { place, button, open, toggle: () => setOpen(!open) };
}
