import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ListedParticipant, Programme, SlotParticipant } from '../../api/types.ts';
import { inSheets, withBadge } from './badges.ts';
import { absentIn, idsOf, matches } from './groups.ts';
import { forgetTick, keepTick, pendingTicks } from './pending.ts';
import { sendPending } from './send.ts';
import { dayToShow, slotsOn, timeOf } from './slots.ts';
import { attendeesOf, momentAfter, type PendingTick, withTick } from './ticks.ts';

const nine = '2027-01-14T09:00:00.000Z';
const later = '2027-01-14T09:05:00.000Z';

const person = (name: string, since?: string): SlotParticipant => ({
  ...{ id: `p-${name}`, signupId: name, name, fromSetAside: false },
  ...(since && { present: { since, by: 'kim@gemeente.example' } }),
});

const tick = (signupId: string, present = true, at = nine): PendingTick => ({
  ...{ slug: 'lpb', slotId: 'bus', signupId, present, at, account: 'kim' },
});

describe('an attendee', () => {
  const attendee = (one: SlotParticipant, ...ticks: PendingTick[]) => attendeesOf([one], ticks)[0];

  test('is there when the server says so', () => {
    expect(attendee(person('anna', nine))).toMatchObject({
      isPresent: true,
      by: 'kim@gemeente.example',
      isPending: false,
    });
    expect(attendee(person('anna'))).toMatchObject({ isPresent: false, isPending: false });
  });

  test('is there at once after a tick that is not sent yet', () => {
    expect(attendee(person('anna'), tick('anna'))).toMatchObject({ isPresent: true, isPending: true, since: nine });
  });

  test('is gone at once after undoing it', () => {
    expect(attendee(person('anna', nine), tick('anna', false, later))).toMatchObject({
      isPresent: false,
      isPending: true,
    });
  });

  test('was ticked off by somebody else after a tick that is still here', () => {
    expect(attendee(person('anna', later), tick('anna', false, nine))).toMatchObject({
      isPresent: true,
      isPending: false,
    });
  });
});

describe('a tick', () => {
  test('replaces an earlier one of the same sign-up that was not sent', () => {
    expect(withTick([tick('anna'), tick('bo')], tick('anna', false, later))).toEqual([
      tick('bo'),
      tick('anna', false, later),
    ]);
  });

  test('is later than the one that it undoes, however slow the clock is', () => {
    expect(momentAfter(Date.parse(nine), person('anna', later))).toBe('2027-01-14T09:05:00.001Z');
    expect(momentAfter(Date.parse(later), person('anna', nine))).toBe(later);
  });
});

describe('ticks that are not sent yet', () => {
  const sent: string[] = [];
  let answer: () => Response | Promise<Response>;
  const send = () => sendPending('lpb', 'kim', () => undefined);

  beforeEach(() => {
    sent.length = 0;
    answer = () => new Response(null, { status: 204 });
    vi.stubGlobal('fetch', (path: string, { method, body }: RequestInit) => {
      sent.push(`${method} ${path.replace('/api/v1/congresses/lpb/', '')} ${body ?? ''}`.trim());
      return Promise.resolve().then(() => answer());
    });
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    pendingTicks().forEach(forgetTick);
  });

  test('are sent with their moment, each once, and then forgotten', async () => {
    keepTick(tick('anna'));
    keepTick(tick('bo', false, later));
    expect(await send()).toMatchObject({ stored: 2, refused: [] });
    expect(sent).toEqual([
      `PUT signups/anna/attendance {"at":"${nine}"}`,
      `DELETE signups/bo/attendance?at=${encodeURIComponent(later)}`,
    ]);
    expect(await send()).toMatchObject({ stored: 0 });
    expect(sent).toHaveLength(2);
  });

  test('are kept while there is no connection', async () => {
    keepTick(tick('anna'));
    answer = () => Promise.reject(new TypeError('offline'));
    expect((await send()).stopped).toBeDefined();
    expect(pendingTicks()).toEqual([tick('anna')]);
  });

  test('are kept until somebody has signed in again', async () => {
    keepTick(tick('anna'));
    answer = () => new Response('{}', { status: 401 });
    await send();
    expect(pendingTicks()).toEqual([tick('anna')]);
  });

  test('are told and forgotten when they can never be stored', async () => {
    keepTick(tick('anna'));
    keepTick(tick('bo'));
    answer = () => new Response(null, { status: sent.length === 1 ? 409 : 204 });
    expect(await send()).toMatchObject({ stored: 1, refused: [{ tick: tick('anna') }] });
    expect(pendingTicks()).toEqual([]);
  });

  test('of another account stay for that account', async () => {
    keepTick({ ...tick('anna'), account: 'bo' });
    await send();
    expect(sent).toEqual([]);
    expect(pendingTicks()).toHaveLength(1);
    pendingTicks().forEach(forgetTick);
  });

  test('are replaced by what was ticked while they were sent', async () => {
    keepTick(tick('anna'));
    answer = () => {
      if (sent.length === 1) keepTick(tick('anna', false, later));
      return new Response(null, { status: 204 });
    };
    await send();
    expect(sent.map((each) => each.split(' ')[0])).toEqual(['PUT', 'DELETE']);
  });
});

describe('the list', () => {
  test('finds somebody by parts of the name and the organisation, with or without accents', () => {
    const anna = { ...person('Zoë de Vries'), organisation: 'Gemeente Utrecht' };
    expect(matches(anna, 'zoe utr')).toBe(true);
    expect(matches(anna, 'zoe zwolle')).toBe(false);
  });

  test('keeps in sight who was ticked off here, so that no row moves under a thumb', () => {
    const before = attendeesOf([person('anna'), person('bo', nine)], []);
    const kept = idsOf(before.filter(({ isPresent }) => !isPresent));
    const after = attendeesOf([person('anna', later), person('bo', nine)], []);
    expect(absentIn(after, kept).map(({ person: { name } }) => name)).toEqual(['anna']);
  });
});

describe('the day', () => {
  const days = ['2027-01-13', '2027-01-14', '2027-01-15'];

  test('is the chosen one, else today, else the next', () => {
    expect(dayToShow(days, '2027-01-15', '2027-01-13')).toBe('2027-01-15');
    expect(dayToShow(days, null, '2027-01-14')).toBe('2027-01-14');
    expect(dayToShow(days, 'what', '2026-12-01')).toBe('2027-01-13');
    expect(dayToShow(days, null, '2027-02-01')).toBe('2027-01-15');
  });

  test('has its slots in order, without cancelled ones', () => {
    const slot = (id: string, hour: number, cancelled = false) => ({
      ...{ id, day: '2027-01-14', start: `2027-01-14T${hour}:00:00Z`, cancelled },
    });
    const sessions = [{ slots: [slot('b', 14), slot('x', 15, true)] }, { slots: [slot('a', 10)] }];
    const found = slotsOn({ sessions } as unknown as Programme, '2027-01-14');
    expect(found.map((each) => each.slot.id)).toEqual(['a', 'b']);
  });

  test('knows what is going on from an hour before the start', () => {
    const slot = { start: '2027-01-14T09:00:00Z', end: '2027-01-14T11:00:00Z' };
    expect(['07:59', '08:00', '10:59', '11:00'].map((at) => timeOf(slot, Date.parse(`2027-01-14T${at}:00Z`)))).toEqual([
      ...['later', 'now', 'now', 'over'],
    ]);
  });
});

describe('badges', () => {
  const one = (id: string, more: Partial<ListedParticipant> = {}): ListedParticipant => ({
    ...{ id, name: id, email: `${id}@gemeente.example`, listed: true },
    ...more,
  });

  test('are for those who take part on the day and belong to the organisation', () => {
    const all = [
      one('anna'),
      one('bo', { days: ['2027-01-14'] }),
      one('cas', { organisation: { id: 'u', name: 'U' } }),
    ];
    const ids = (day: string | null, organisation: string | null) =>
      withBadge(all, day, organisation).map(({ id }) => id);
    expect(ids(null, null)).toEqual(['anna', 'bo', 'cas']);
    expect(ids('2027-01-13', null)).toEqual(['anna', 'cas']);
    expect(ids(null, 'u')).toEqual(['cas']);
  });

  test('come ten on a sheet', () => {
    expect(inSheets(Array.from({ length: 21 }, (_, index) => index)).map((sheet) => sheet.length)).toEqual([10, 10, 1]);
    expect(inSheets([])).toEqual([]);
  });
});
