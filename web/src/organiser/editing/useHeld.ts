import { useState } from 'react';

/** The value; while it is held, the one from before. */
export function useHeld<T>(value: T, isHeld: boolean): T {
  const [kept, setKept] = useState(() => value);
  if (isHeld) return kept;
  if (kept !== value) setKept(() => value);
  return value;
}
