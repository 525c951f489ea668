import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const hour = 3_600_000;
const inReality = globalThis.fetch;

/** A page that was just opened does not have the server's time yet. */
async function newPage() {
  vi.resetModules();
  const clock = await import('../clock/serverClock.ts');
  const { get } = await import('./request.ts');
  return { ...clock, get };
}

let page: Awaited<ReturnType<typeof newPage>>;
beforeEach(async () => void (page = await newPage()));
afterEach(() => void (globalThis.fetch = inReality));

function answer(status: number, at: number): void {
  globalThis.fetch = () =>
    Promise.resolve(new Response('{}', { status, headers: { Date: new Date(at).toUTCString() } }));
}

const ahead = () => page.serverNow() - Date.now();

test.each([200, 401, 503])('the first answer (%d) gives the time, whatever else it says', async (status) => {
  answer(status, Date.now() + hour);
  await page.get('/api/v1/anything').catch(() => undefined);
  expect(Math.abs(ahead() - hour)).toBeLessThanOrEqual(1000);
});

test('everything that depends on the clock is rendered again when the time is known', async () => {
  const drawn: number[] = [];
  for (const part of [0, 1]) page.onClockRead(() => (drawn[part] = ahead()));
  answer(200, Date.now() + hour);
  await page.get('/api/v1/anything');
  expect(drawn).toHaveLength(2);
  expect(Math.abs((drawn[0] ?? 0) - hour)).toBeLessThanOrEqual(1000);
  expect(Math.abs((drawn[0] ?? 0) - (drawn[1] ?? 0))).toBeLessThanOrEqual(5);
});

test('whole seconds never replace a more accurate time', () => {
  const asked = Date.now();
  page.readServerClock(new Date(asked + hour).toISOString(), asked, asked + 20);
  const known = ahead();
  page.readDate(new Date(asked + hour - 900).toUTCString(), asked, asked + 20);
  expect(Math.abs(ahead() - known)).toBeLessThanOrEqual(1);
});

test('a device whose clock is corrected is not an hour off afterwards', () => {
  const asked = Date.now();
  page.readServerClock(new Date(asked + hour).toISOString(), asked, asked + 20);
  page.readDate(new Date(asked).toUTCString(), asked, asked + 20);
  expect(Math.abs(ahead())).toBeLessThanOrEqual(1000);
});

test('an answer without a date changes nothing', () => {
  page.readDate(null, 0, 1);
  page.readDate('soon', 0, 1);
  expect(Math.abs(ahead())).toBeLessThanOrEqual(1);
});
