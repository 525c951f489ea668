import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeSource } from './fakeSource.ts';
import { followStream } from './sharedStream.ts';

/** Locks as a browser has them: one holder for each name, the others in a queue. */
function fakeLocks() {
  const queues = new Map<string, Promise<unknown>>();
  return {
    request(name: string, { signal }: { signal: AbortSignal }, hold: () => Promise<void>): Promise<void> {
      const turn = (queues.get(name) ?? Promise.resolve()).then(() => {
        if (signal.aborted) throw new DOMException('', 'AbortError');
        return hold();
      });
      queues.set(
        name,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
}

class Tab {
  /** Hearing the same again is harmless: it is all that is known, not what is new. */
  readonly heard = new Set<string>();
  troubles = 0;
  private readonly end: () => void;

  constructor(audience?: string) {
    this.end = followStream<string>({
      ...{ url: '/stream', event: 'news', audience },
      known: () => [...this.heard].at(-1),
      onData: (text) => this.heard.add(text),
      onTrouble: () => this.troubles++,
    });
    tabs.push(this);
  }

  close(): void {
    this.end();
  }
}

let tabs: Tab[] = [];
const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });

function show(state: 'visible' | 'hidden'): void {
  page.visibilityState = state;
  page.dispatchEvent(new Event('visibilitychange'));
}

async function oneStream(): Promise<void> {
  await expect.poll(() => FakeSource.open.size).toBe(1);
}

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeSource);
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  FakeSource.opened = 0;
});

afterEach(() => {
  tabs.forEach((tab) => tab.close());
  tabs = [];
  show('visible');
  vi.unstubAllGlobals();
});

describe('tabs that show the same', () => {
  test('share one stream, and each hears all of it', async () => {
    const [one, other] = [new Tab(), new Tab()];
    await oneStream();
    FakeSource.send('first');
    await expect.poll(() => [...other.heard]).toEqual(['first']);
    expect([...one.heard]).toEqual(['first']);
    expect(FakeSource.opened).toBe(1);
  });

  test('tell a tab that joins later what is known', async () => {
    new Tab();
    await oneStream();
    FakeSource.send('first');
    const later = new Tab();
    await expect.poll(() => [...later.heard]).toEqual(['first']);
    expect(FakeSource.opened).toBe(1);
  });

  test('hand the stream over when the one that has it is closed', async () => {
    const [one, other] = [new Tab(), new Tab()];
    await oneStream();
    one.close();
    await expect.poll(() => FakeSource.opened).toBe(2);
    FakeSource.send('second');
    await expect.poll(() => [...other.heard]).toEqual(['second']);
    expect([...one.heard]).toEqual([]);
    expect(FakeSource.open.size).toBe(1);
  });

  test('all hear that the connection broke', async () => {
    const [one, other] = [new Tab(), new Tab()];
    await oneStream();
    FakeSource.break();
    await expect.poll(() => other.troubles).toBe(1);
    expect(one.troubles).toBe(1);
  });

  test('of different people have a stream each', async () => {
    const [one, other] = [new Tab('anna'), new Tab('bert')];
    await expect.poll(() => FakeSource.open.size).toBe(2);
    FakeSource.send('first');
    expect([...one.heard, ...other.heard]).toEqual(['first', 'first']);
  });
});

test('a page that nobody looks at has no stream', async () => {
  new Tab();
  await oneStream();
  show('hidden');
  expect(FakeSource.open.size).toBe(0);
  show('visible');
  await oneStream();
});

describe('a tab has a stream of its own', () => {
  test('where browsers cannot share', () => {
    vi.stubGlobal('navigator', {});
    new Tab();
    new Tab();
    expect(FakeSource.open.size).toBe(2);
  });

  test('where sharing is forbidden', async () => {
    vi.stubGlobal('navigator', { locks: { request: () => Promise.reject(new DOMException('', 'SecurityError')) } });
    new Tab();
    new Tab();
    await expect.poll(() => FakeSource.open.size).toBe(2);
  });
});
