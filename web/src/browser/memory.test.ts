import { afterEach, describe, expect, test, vi } from 'vitest';
import { device, tab } from './memory.ts';

function store(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage;
}

function refuse(): never {
  throw new DOMException('denied', 'SecurityError');
}

afterEach(() => vi.unstubAllGlobals());

describe.each([
  ['a device', device, 'localStorage'],
  ['a tab', tab, 'sessionStorage'],
])('%s', (_name, memory, global) => {
  test('remembers and forgets', () => {
    vi.stubGlobal(global, store());
    memory.remember('word', '{"a":1}');
    expect(memory.recallJson('word')).toEqual({ a: 1 });
    memory.remember('word', null);
    expect(memory.recall('word')).toBeNull();
  });

  test('remembers as long as the page is open when the browser stores nothing', () => {
    vi.stubGlobal(global, { getItem: refuse, setItem: refuse, removeItem: refuse });
    memory.remember('word', 'kept');
    expect(memory.recall('word')).toBe('kept');
    memory.remember('word', null);
    expect(memory.recall('word')).toBeNull();
  });

  test('treats unreadable values as absent', () => {
    vi.stubGlobal(global, store());
    memory.remember('word', 'not json');
    expect(memory.recallJson('word')).toBeNull();
  });
});
