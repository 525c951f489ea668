import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeSource } from './fakeSource.ts';
import { openStream, reconnectPauseInMs } from './stream.ts';

test('a broken stream comes back soon, later less often, never all at once', () => {
  expect(reconnectPauseInMs(0, () => 0)).toBe(500);
  expect(reconnectPauseInMs(0, () => 1)).toBe(1000);
  expect(reconnectPauseInMs(20, () => 1)).toBe(15_000);
});

describe('a stream that ends', () => {
  let heard: string[] = [];
  let close: () => void;

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('EventSource', FakeSource);
    vi.stubGlobal('window', new EventTarget());
    FakeSource.opened = 0;
    heard = [];
    const onData = (text: string) => heard.push(text);
    close = openStream<string>({ url: '/stream', event: 'news', onData, onTrouble: () => undefined });
  });

  afterEach(() => {
    close();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  test.each([1, 2, 3])('is opened again after a pause, %i times', (times) => {
    for (let ended = 1; ended <= times; ended++) {
      FakeSource.break();
      expect(FakeSource.open.size).toBe(0);
      vi.runOnlyPendingTimers();
      expect(FakeSource.opened).toBe(ended + 1);
      expect(FakeSource.open.size).toBe(1);
    }
    FakeSource.send('second');
    expect(heard).toEqual(['second']);
  });

  test('is opened at once when the device is online again, and not a second time', () => {
    FakeSource.break();
    window.dispatchEvent(new Event('online'));
    vi.runAllTimers();
    expect(FakeSource.opened).toBe(2);
    expect(FakeSource.open.size).toBe(1);
  });

  test('stays closed if nobody follows it any more', () => {
    FakeSource.break();
    close();
    vi.runAllTimers();
    window.dispatchEvent(new Event('online'));
    expect(FakeSource.opened).toBe(1);
  });
});
