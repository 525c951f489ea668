import { useEffect } from 'react';
import { isServerThere } from '../browser/lazyPage.ts';

const lookEveryMs = 10_000;

/** Tries again when the connection is back, and not before: a page that comes and goes would take the focus along. */
export function useAgainWhenReachable(again: () => void): void {
  useEffect(() => {
    const look = () => void isServerThere().then((there) => there && again());
    const timer = setInterval(look, lookEveryMs);
    window.addEventListener('online', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', look);
    };
  }, [again]);
}
