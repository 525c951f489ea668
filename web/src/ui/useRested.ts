import { useEffect, useState } from 'react';

const restInMs = 250;

/** The value, once it has not changed for a moment. */
export function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restInMs);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
