import { useEffect } from 'react';

const byReader = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

const named = () => document.getElementById(window.location.hash.slice(1));

/**
 * Shows the part of the page that the address names, which exists only now, and goes on showing it while other parts get
 * their size, until the reader does something.
 */
export function useAnchor(): void {
  useEffect(() => {
    let observer: ResizeObserver | undefined;
    const letGo = () => observer?.disconnect();
    const hold = () => {
      letGo();
      if (!named()) return;
      // Called at once, and whenever the height of the page changes.
      observer = new ResizeObserver(() => void named()?.scrollIntoView());
      observer.observe(document.body);
    };
    hold();
    window.addEventListener('hashchange', hold);
    byReader.forEach((type) => window.addEventListener(type, letGo, { passive: true }));
    return () => {
      letGo();
      window.removeEventListener('hashchange', hold);
      byReader.forEach((type) => window.removeEventListener(type, letGo));
    };
  }, []);
}
