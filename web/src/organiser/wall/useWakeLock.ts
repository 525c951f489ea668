import { useEffect, useState } from 'react';

/** Whether the screen is kept awake. The browser ends the lock when the page is hidden, so it is requested again. */
export function useWakeLock(): boolean {
  const [awake, setAwake] = useState(false);
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isOver = false;

    async function request() {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      try {
        const granted = await navigator.wakeLock.request('screen');
        if (isOver) return void granted.release();
        lock = granted;
        granted.addEventListener('release', () => setAwake(false));
        setAwake(true);
      } catch {
        setAwake(false);
      }
    }

    const again = () => void request();
    again();
    document.addEventListener('visibilitychange', again);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', again);
      void lock?.release();
    };
  }, []);
  return awake;
}
