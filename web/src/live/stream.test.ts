import { expect, test } from 'vitest';
import { reconnectPauseInMs } from './stream.ts';

test('a broken stream comes back soon, later less often, never all at once', () => {
  expect(reconnectPauseInMs(0, () => 0)).toBe(500);
  expect(reconnectPauseInMs(0, () => 1)).toBe(1000);
  expect(reconnectPauseInMs(20, () => 1)).toBe(15_000);
});
