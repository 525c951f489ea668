import { createElement, Suspense } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test } from 'vitest';
import { lazyPage, loadPatiently, NotLoaded, type Surroundings } from './lazyPage.ts';
import { tab } from './memory.ts';

const gone = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

function around(isThere: boolean) {
  const seen = { reloads: 0, time: 1_000_000 };
  const surroundings: Surroundings = {
    now: () => seen.time,
    isServerThere: () => Promise.resolve(isThere),
    reload: () => void seen.reloads++,
  };
  return { seen, surroundings };
}

beforeEach(() => tab.remember('reloadedAt', null));

describe('a page that cannot be loaded', () => {
  test('never replaces what is on the screen while there is no connection', async () => {
    const { seen, surroundings } = around(false);
    await expect(loadPatiently(gone, surroundings)).rejects.toBeInstanceOf(NotLoaded);
    expect(seen.reloads).toBe(0);
  });

  test('is requested again if the server is reachable', async () => {
    const { seen, surroundings } = around(true);
    let tries = 0;
    const second = () => (tries++ === 0 ? gone() : Promise.resolve('page'));
    expect(await loadPatiently(second, surroundings)).toBe('page');
    expect(seen.reloads).toBe(0);
  });

  test('is missing after an update: then the page is reloaded, but only once', async () => {
    const { seen, surroundings } = around(true);
    void loadPatiently(gone, surroundings);
    await expect.poll(() => seen.reloads).toBe(1);
    seen.time += 5000;
    await expect(loadPatiently(gone, surroundings)).rejects.toBeInstanceOf(NotLoaded);
    expect(seen.reloads).toBe(1);
  });
});

describe('the script of a page', () => {
  const shown = (page: ReturnType<typeof lazyPage>) =>
    renderToString(createElement(Suspense, { fallback: 'loading' }, createElement(page))).replaceAll(/<[^>]*>/g, '');

  test('is loaded when the page is shown', () => {
    expect(shown(lazyPage(() => Promise.resolve({ default: () => 'page' })))).toBe('loading');
  });

  test('may be loaded before, and then the page is shown at once', async () => {
    const page = lazyPage(() => Promise.resolve({ default: () => 'page' }));
    page.preload();
    await expect.poll(() => shown(page)).toBe('page');
  });

  test('may fail to load before, and then is loaded when the page is shown', async () => {
    let tries = 0;
    const page = lazyPage(() => (tries++ === 0 ? gone() : Promise.resolve({ default: () => 'page' })));
    page.preload();
    expect(shown(page)).toBe('loading');
    await expect.poll(() => shown(page)).toBe('page');
  });
});
