import type { IncomingMessage } from 'node:http';
import type { SlotAvailability } from '../src/api/types.ts';
import { variant } from './fakeCongress.ts';
import { availability, currentVersion, slots } from './fakePlaces.ts';
import { organisations, taken } from './sample.ts';

// The answers for organisers.

/** How many are listed or registered by themselves, and how many of them have signed up for something. */
export const people = { known: 457, signedUp: 431 };

export function dashboard() {
  const all = availability();
  const sum = (value: (slot: SlotAvailability) => number) => all.reduce((total, each) => total + value(each), 0);
  return {
    totals: {
      slots: all.length,
      places: sum((slot) => slot.capacity),
      confirmed: sum((slot) => slot.confirmed),
      waiting: sum((slot) => slot.waiting),
      fullSlots: all.filter((slot) => slot.confirmed >= slot.capacity).length,
      participants: people.signedUp,
    },
    slots: slots.map(({ id, start, end, waitingList, setAside = 0 }, index) => ({
      ...{ slotId: id, start, end, waitingList, setAside, promoting: index !== 3 },
      ...all.find((slot) => slot.slotId === id),
    })),
    version: currentVersion(),
  };
}

/** A rush that becomes quiet, as far as it has come by now. */
function progress(query: URLSearchParams): number[] {
  const from = Date.parse(query.get('from') ?? '');
  const seconds = Number(query.get('seconds'));
  return Array.from({ length: Number(query.get('steps')) }, (_, step) => {
    const end = Math.min(Date.now(), from + (step + 1) * seconds * 1000);
    const passed = Math.max(0, end - from) / 60_000;
    return 1 - 1 / (1 + passed / 4);
  });
}

export function decisions(query: URLSearchParams) {
  const all = dashboard().totals;
  const from = Date.parse(query.get('from') ?? '');
  const parts = progress(query);
  return parts.map((part, step) => {
    const gained = part - (parts[step - 1] ?? 0);
    return {
      from: new Date(from + step * Number(query.get('seconds')) * 1000).toISOString(),
      confirmed: Math.round(gained * all.confirmed),
      waitlisted: Math.round(gained * all.waiting),
      refused: Math.round(gained * 9),
      promoted: 0,
      released: 0,
    };
  });
}

export function slotsHistory(query: URLSearchParams) {
  const parts = progress(query);
  return availability().map(({ slotId, capacity, confirmed, waiting }) => ({
    slotId,
    capacity: parts.map(() => capacity),
    confirmed: parts.map((part) => Math.round(part * confirmed)),
    waiting: parts.map((part) => Math.round(part * waiting)),
  }));
}

export function distribution() {
  const all = dashboard().totals.confirmed;
  const places = organisations.map(({ id }, index) => ({
    organisation: id,
    confirmed: Math.ceil(all / 4 / (index + 1)),
  }));
  return {
    organisations: places,
    withoutOrganisation: 12,
    onlyWaiting: 7,
    slots: availability()
      .filter(({ confirmed }) => confirmed > 0)
      .map(({ slotId, confirmed }, index) => ({
        slotId,
        largest: places
          .slice(0, 2)
          .map(({ organisation }) => ({ organisation, confirmed: index % 4 === 0 ? Math.ceil(confirmed / 3) : 1 })),
      })),
  };
}

export const mails = {
  totals: { waiting: 2, sent: 861, stuck: 1, givenUp: 0, expired: 3 },
  mails: [
    {
      ...{ id: 'm1', kind: 'CONFIRMED', participantId: 'p9', state: 'STUCK', attempts: 4 },
      ...{ createdAt: new Date().toISOString(), nextAttemptAt: new Date(Date.now() + 600_000).toISOString() },
      lastError: '451 4.7.1 Greylisted, please try again later',
    },
  ],
};

const events = { outbox: { events: 0, oldestSeconds: 0 }, deadLetters: {} };

/** `?variant=fout`: a place too many, and two parts that contradict each other. */
export function places(request: IncomingMessage) {
  const wrong = variant(request) === 'fout';
  const all = slots.map(({ id }, index) => ({
    ...{ slotId: id, confirmed: 0, waiting: 0, ...taken.get(id) },
    tooMany: wrong && index === 0 ? 1 : 0,
    overbooked: 0,
  }));
  const promises = {
    tooMany: wrong ? 1 : 0,
    overbooked: 0,
    twice: 0,
    atTheSameTime: 0,
    idle: 0,
    notTheirDay: 0,
    afterTheStart: 0,
    contradicting: 0,
  };
  return { ...promises, slots: all, ...events };
}

export function signupsStatus(request: IncomingMessage) {
  const wrong = variant(request) === 'fout';
  const all = slots.map(({ id }, index) => {
    const numbers = { confirmed: 0, waiting: 0, ...taken.get(id) };
    return { slotId: id, ...numbers, confirmed: numbers.confirmed + (wrong && index === 1 ? 1 : 0), lost: 0 };
  });
  return { lost: 0, twice: 0, decided: 861, slots: all, ...events };
}

export const mailStatus = { decided: 861, waiting: 2, oldestSeconds: 3, stuck: 1, givenUp: 0, deadLetters: {} };
