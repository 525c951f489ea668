const prefix = 'meedoen.';

export interface Memory {
  remember(key: string, value: string | null): void;
  recall(key: string): string | null;
  recallJson<T>(key: string): T | null;
  forgetAllBut(isKept: (key: string) => boolean): void;
}

/**
 * A store of the browser, which may be full, cleared, or disabled by its settings. A value it does not accept is kept
 * while the page is open.
 */
function memoryIn(store: () => Storage): Memory {
  const untilReload = new Map<string, string>();

  function recall(key: string): string | null {
    const kept = untilReload.get(key);
    if (kept !== undefined) return kept;
    try {
      return store().getItem(prefix + key);
    } catch {
      return null;
    }
  }

  function remember(key: string, value: string | null): void {
    untilReload.delete(key);
    try {
      if (value === null) store().removeItem(prefix + key);
      else store().setItem(prefix + key, value);
    } catch {
      if (value !== null) untilReload.set(key, value);
    }
  }

  function recallJson<T>(key: string): T | null {
    try {
      return JSON.parse(recall(key) ?? 'null') as T | null;
    } catch {
      return null;
    }
  }

  function forgetAllBut(isKept: (key: string) => boolean): void {
    untilReload.clear();
    try {
      const keys = Object.keys(store()).filter((key) => key.startsWith(prefix));
      for (const key of keys.filter((each) => !isKept(each.slice(prefix.length)))) store().removeItem(key);
    } catch {
      // Nothing was stored.
    }
  }

  return { remember, recall, recallJson, forgetAllBut };
}

/** Kept in this browser until it is cleared. Only a convenience: the server decides. */
export const device = memoryIn(() => localStorage);

/** Kept in this tab, including after a reload. */
export const tab = memoryIn(() => sessionStorage);

/** Calls back when another tab changes the value on this device. */
export function onChangeElsewhere(key: string, tell: () => void): () => void {
  const listener = (event: StorageEvent) => {
    // A null key means that everything was cleared.
    if (event.key === prefix + key || event.key === null) tell();
  };
  window.addEventListener('storage', listener);
  return () => window.removeEventListener('storage', listener);
}
