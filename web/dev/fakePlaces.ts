import type { ServerResponse } from 'node:http';
import type { Slot, SlotAvailability } from '../src/api/types.ts';
import { sessions, taken } from './sample.ts';

// The numbers of places, and the streams that follow them.

let version = 1;
const streams = new Map<ServerResponse, () => [event: string, data: unknown]>();
export const slots: Slot[] = sessions.flatMap((session) => session.slots);

export function availability(): SlotAvailability[] {
  return slots.map(({ id, capacity, cancelled, setAside = 0 }) => ({
    slotId: id,
    capacity,
    cancelled,
    version,
    setAsideLeft: setAside,
    ...(taken.get(id) ?? { confirmed: 0, waiting: 0 }),
  }));
}

export function currentVersion(): number {
  return version;
}

export function stream(response: ServerResponse, snapshot: () => [string, unknown]): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  streams.set(response, snapshot);
  response.on('close', () => streams.delete(response));
  push(response, snapshot);
}

function push(response: ServerResponse, snapshot: () => [string, unknown]): void {
  const [event, data] = snapshot();
  response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}

export function changed(): void {
  version++;
  streams.forEach((snapshot, response) => push(response, snapshot));
}

export function count(slotId: string, field: 'confirmed' | 'waiting', by: number): number {
  const numbers = taken.get(slotId) ?? { confirmed: 0, waiting: 0 };
  numbers[field] = Math.max(0, numbers[field] + by);
  taken.set(slotId, numbers);
  return numbers[field];
}

/** Others sign up and withdraw, so that there is something live to see. */
export function moveAbout(): void {
  const slot = slots[Math.floor(Math.random() * slots.length)];
  const numbers = slot && taken.get(slot.id);
  if (!slot || !numbers || slot.cancelled) return;
  const by = Math.random() < 0.5 ? 1 : -1;
  if (numbers.confirmed + by < slot.capacity && numbers.waiting === 0) count(slot.id, 'confirmed', by);
  else if (slot.waitingList) count(slot.id, 'waiting', by);
  changed();
}
