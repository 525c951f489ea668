const prefix = 'meedoen.';

/** localStorage that may be full, or forbidden by the browser's settings. */
export function remember(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, value);
  } catch {
    // Then this device does not remember; nothing else is lost.
  }
}

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(prefix + key);
  } catch {
    return null;
  }
}

export function recallJson<T>(key: string): T | null {
  try {
    return JSON.parse(recall(key) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

/** Tells when another tab changed what this device remembers. */
export function onChangeElsewhere(key: string, tell: () => void): () => void {
  const listener = (event: StorageEvent) => {
    if (event.key === prefix + key) tell();
  };
  window.addEventListener('storage', listener);
  return () => window.removeEventListener('storage', listener);
}
