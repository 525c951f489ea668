import { type ComponentType, lazy } from 'react';

const mark = 'meedoen.reloadedAt';

/** After an update of the server an open page asks for files that are gone; loading it again, once, mends that. */
function reloadOnce(error: unknown): Promise<never> {
  const before = Number(sessionStorage.getItem(mark) ?? 0);
  if (Date.now() - before < 60_000) throw error;
  sessionStorage.setItem(mark, String(Date.now()));
  window.location.reload();
  return new Promise(() => undefined);
}

export function lazyPage<P>(load: () => Promise<{ default: ComponentType<P> }>) {
  return lazy(() => load().catch(reloadOnce));
}
