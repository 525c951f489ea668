// Where a browser keeps things: the part of its CacheStorage that copies need, and its Storage.

export function fakeCaches(): CacheStorage {
  const stores = new Map<string, Map<string, Response>>();
  const open = async (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    return { put: async (address: string, answer: Response) => void store.set(address, answer) };
  };
  const match = async (address: string, { cacheName = '' } = {}) => stores.get(cacheName)?.get(address)?.clone();
  const keys = async () => [...stores.keys()];
  return { open, match, keys, delete: async (name: string) => stores.delete(name) } as unknown as CacheStorage;
}

/** Its keys are properties, as in a browser. */
export function fakeStorage(): Storage {
  const store: Record<string, string> = {};
  const hidden = {
    getItem: (key: string) => store[key] ?? null,
    setItem: (key: string, value: string) => void (store[key] = value),
    removeItem: (key: string) => void delete store[key],
  };
  for (const [name, value] of Object.entries(hidden)) Object.defineProperty(store, name, { value });
  return store as unknown as Storage;
}
