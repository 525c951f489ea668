import { type ComponentType, createElement, lazy, type LazyExoticComponent, useState } from 'react';
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

const loads: (() => void)[] = [];
const failures = new Set<() => void>();

export interface Preloadable {
  /** Loads the script while the page waits for something else. If that fails, it is loaded again when it is shown. */
  preload(): void;
}

/**
 * A page whose script is loaded when needed. Once it is loaded, the page is shown at once: `lazy` alone would first show
 * what is shown while it waits, and React keeps that for 300 ms.
 *
 * @param early it is prefetched because it may be needed offline
 */
export function lazyPage<P extends object>(load: Load<P>, { early = false } = {}): ComponentType<P> & Preloadable {
  let waiting: LazyExoticComponent<ComponentType<P>> | undefined;
  let known: ComponentType<P> | undefined;
  const forget = () => (waiting = undefined);
  const loadAndKeep = () =>
    load().then((module) => {
      known = module.default;
      return module;
    });

  function loaded() {
    return loadPatiently(loadAndKeep).catch((error: unknown) => {
      failures.add(forget);
      throw error;
    });
  }

  // The same for as long as the page is shown: with another component it would lose its state.
  function LazyPage(props: P) {
    const [page] = useState<ComponentType<P>>(() => known ?? (waiting ??= lazy(loaded)));
    return createElement(page, props);
  }

  const preload = () => void loadAndKeep().catch(() => undefined);
  if (early) loads.push(preload);
  return Object.assign(LazyPage, { preload });
}

/** Pages that failed to load are requested again when they are shown again. */
export function forgetFailedPages(): void {
  failures.forEach((forget) => forget());
  failures.clear();
}

/** Prefetches the pages that participants visit next while the browser is idle: later there may be no connection. */
export function loadEarly(): void {
  const loadAll = () => loads.forEach((load) => load());
  if ('requestIdleCallback' in window) window.requestIdleCallback(loadAll, { timeout: 10_000 });
  else setTimeout(loadAll, 3000);
}
