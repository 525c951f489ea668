import { useSyncExternalStore } from 'react';
import { useTexts } from '../language/language.ts';
import { appTexts } from './texts.ts';

function subscribe(tell: () => void): () => void {
  window.addEventListener('online', tell);
  window.addEventListener('offline', tell);
  return () => {
    window.removeEventListener('online', tell);
    window.removeEventListener('offline', tell);
  };
}

export function OfflineNotice() {
  const t = useTexts(appTexts);
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return online ? null : <p className="offline">{t.offline}</p>;
}
