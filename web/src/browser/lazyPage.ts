import { type ComponentType, createElement, lazy, type LazyExoticComponent } from 'react';
import { tab } from './memory.ts';

/** A part of the pages could not be fetched. Everything on the screen and everything in progress stays. */
export class NotLoaded extends Error {
  override readonly name = 'NotLoaded';
}

export interface Surroundings {
  now(): number;
  isServerThere(): Promise<boolean>;
  reload(): void;
}

/** Checked with a request: a device that reports being online may still reach nothing. */
export async function isServerThere(): Promise<boolean> {
  try {
    return (await fetch('/', { method: 'HEAD', cache: 'no-store', headers: { Accept: 'text/html' } })).ok;
  } catch {
    return false;
  }
}

const reality: Surroundings = {
  now: () => Date.now(),
  reload: () => window.location.reload(),
  isServerThere,
};

const mark = 'reloadedAt';
const reloadAtMostEveryMs = 60_000;

/**
 * After an update of the server, an open page requests files that no longer exist: reloading it, once, solves that.
 * Without a connection, reloading would only remove what is shown.
 */
export async function loadPatiently<T>(load: () => Promise<T>, around: Surroundings = reality): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const notLoaded = new NotLoaded('not loaded', { cause: error });
    if (!(await around.isServerThere())) throw notLoaded;
    return load().catch(() => reloadOnce(notLoaded, around));
  }
}

function reloadOnce(notLoaded: NotLoaded, around: Surroundings): Promise<never> {
  const before = Number(tab.recall(mark) ?? 0);
  if (around.now() - before < reloadAtMostEveryMs) throw notLoaded;
  tab.remember(mark, String(around.now()));
  around.reload();
  return new Promise(() => undefined);
}

type Load<P> = () => Promise<{ default: ComponentType<P> }>;

const loads: (() => Promise<unknown>)[] = [];
const failures = new Set<() => void>();

/** A page whose script is loaded when needed. @param early it is prefetched because it may be needed offline */
export function lazyPage<P extends object>(load: Load<P>, { early = false } = {}): ComponentType<P> {
  let page: LazyExoticComponent<ComponentType<P>> | undefined;
  const forget = () => (page = undefined);

  function loaded() {
    return loadPatiently(load).catch((error: unknown) => {
      failures.add(forget);
      throw error;
    });
  }

  if (early) loads.push(load);
  return function LazyPage(props: P) {
    page ??= lazy(loaded);
    return createElement(page as ComponentType<P>, props);
  };
}

/** Pages that failed to load are requested again when they are shown again. */
export function forgetFailedPages(): void {
  failures.forEach((forget) => forget());
  failures.clear();
}

/** Prefetches the pages that participants visit next while the browser is idle: later there may be no connection. */
export function loadEarly(): void {
  const loadAll = () => loads.forEach((load) => void load().catch(() => undefined));
  if ('requestIdleCallback' in window) window.requestIdleCallback(loadAll, { timeout: 10_000 });
  else setTimeout(loadAll, 3000);
}
