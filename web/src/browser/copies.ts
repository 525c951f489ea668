// What was read before, kept for when there is no connection. It belongs to whoever was signed in.

export interface Copy {
  data: unknown;
  /** When it was read. */
  at: number;
}

const prefix = 'meedoen-copies-';
const address = (key: string) => `/copies/${encodeURIComponent(key)}`;

let last: Promise<unknown> = Promise.resolve();

/** One after the other: what is to be forgotten is not stored after that. A browser may refuse to store anything. */
function inTurn<T>(use: (stores: CacheStorage) => Promise<T>): Promise<T | undefined> {
  const turn = last.then(() => ('caches' in globalThis ? use(caches) : undefined)).catch(() => undefined);
  last = turn;
  return turn;
}

export async function storeCopy(owner: string, key: string, copy: Copy): Promise<void> {
  await inTurn(async (stores) => {
    const store = await stores.open(prefix + owner);
    await store.put(address(key), Response.json(copy));
  });
}

export function copyOf(owner: string, key: string): Promise<Copy | undefined> {
  return inTurn(async (stores) => {
    const found = await stores.match(address(key), { cacheName: prefix + owner });
    return found && ((await found.json()) as Copy);
  });
}

/** @param owner whose copies stay; by default nobody's */
export async function forgetCopies(owner?: string): Promise<void> {
  await inTurn(async (stores) => {
    const names = await stores.keys();
    const others = names.filter((name) => name.startsWith(prefix) && name !== prefix + owner);
    await Promise.all(others.map((name) => stores.delete(name)));
  });
}
