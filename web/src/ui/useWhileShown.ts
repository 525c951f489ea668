import { useEffect, useRef } from 'react';

/** The same function, but without effect once its component is gone: an answer may come later than that. */
export function useWhileShown<A extends unknown[]>(act: (...args: A) => void): (...args: A) => void {
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  return (...args) => {
    if (isShown.current) act(...args);
  };
}
