import { useEffect } from 'react';
import { isServerThere } from '../browser/lazyPage.ts';

const lookEveryMs = 10_000;

/** Retries only when the connection is back: a page that appears and disappears would move the focus. */
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
