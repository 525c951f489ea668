import { useSyncExternalStore } from 'react';
import { device, onChangeElsewhere } from '../../browser/memory.ts';
import { instantAt } from '../../clock/zonedTime.ts';
import { calendarDay } from '../../language/format.ts';
import { idOf, momentOf, sizeOf, type Task } from './task.ts';

/** By the ids of tasks: until when, and how bad the task was. */
export type PutOff = Readonly<Record<string, { until: number; size: number }>>;

const hour = 3_600_000;
const muchWorse = 1.5;

/** A task comes back when its time is over, or earlier if it became much worse. */
export function isPutOff(task: Task, putOff: PutOff, now: number): boolean {
  const kept = putOff[idOf(task)];
  return kept !== undefined && now < kept.until && sizeOf(task) < muchWorse * kept.size;
}

/** Tomorrow at seven, but an hour before it is too late; an hour from now at the least. */
export function putOffUntil(task: Task, now: number, timeZone: string): number {
  const tomorrow = calendarDay(Date.parse(calendarDay(now, timeZone)) + 24 * hour, 'UTC');
  const morning = instantAt(`${tomorrow}T07:00`, timeZone) ?? now + 12 * hour;
  return Math.max(now + hour, Math.min(morning, (momentOf(task) ?? Infinity) - hour));
}

const nothing: PutOff = {};
const keyOf = (slug: string) => `putOff.${slug}`;
const listeners = new Set<() => void>();
const read = new Map<string, { text: string | null; value: PutOff }>();

/** The same object as long as nothing has changed. */
function recall(slug: string): PutOff {
  const text = device.recall(keyOf(slug));
  const known = read.get(slug);
  if (known && known.text === text) return known.value;
  const value = device.recallJson<PutOff>(keyOf(slug)) ?? nothing;
  read.set(slug, { text, value });
  return value;
}

function store(slug: string, value: PutOff): void {
  device.remember(keyOf(slug), JSON.stringify(value));
  listeners.forEach((tell) => tell());
}

/** What was put off in this browser. */
export function usePutOff(slug: string) {
  const subscribe = (tell: () => void) => {
    listeners.add(tell);
    const stop = onChangeElsewhere(keyOf(slug), tell);
    return () => {
      listeners.delete(tell);
      stop();
    };
  };
  const putOff = useSyncExternalStore(subscribe, () => recall(slug));
  return {
    putOff,
    later(task: Task, until: number, now: number) {
      const current = Object.entries(recall(slug)).filter(([, kept]) => kept.until > now);
      store(slug, { ...Object.fromEntries(current), [idOf(task)]: { until, size: sizeOf(task) } });
    },
    again(task: Task) {
      const { [idOf(task)]: _, ...rest } = recall(slug);
      store(slug, rest);
    },
  };
}
