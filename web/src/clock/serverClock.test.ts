import { describe, expect, test } from 'vitest';
import { readServerClock, serverNow, untilNextTick } from './serverClock.ts';

describe("the server's clock", () => {
  test("is used, however wrong the device's own clock is", () => {
    const asked = Date.now();
    readServerClock(new Date(asked + 3_600_000 + 50).toISOString(), asked, asked + 100);
    expect(Math.abs(serverNow() - Date.now() - 3_600_000)).toBeLessThanOrEqual(1);
  });

  test('is not read again from an answer that took longer', () => {
    const asked = Date.now();
    readServerClock(new Date(asked).toISOString(), asked, asked + 5000);
    expect(Math.abs(serverNow() - Date.now() - 3_600_000)).toBeLessThanOrEqual(1);
  });

  test('is looked at just after each whole second', () => {
    expect(untilNextTick(1_000_250, 1000)).toBe(755);
    expect(untilNextTick(1_000_000, 1000)).toBe(1005);
  });
});
