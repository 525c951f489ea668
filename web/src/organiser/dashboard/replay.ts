import { useEffect, useState } from 'react';
import type { DashboardSlot, SlotHistory } from '../../api/types.ts';

/** Steps of the replay per second. */
export const speeds = [1, 2, 5, 10];

export interface Replay {
  /** The step that is shown; null: as it is now. */
  step: number | null;
  playing: boolean;
  speed: number;
}

export const live: Replay = { step: null, playing: false, speed: 5 };

/** One step on; at the end it stops. */
export function advanced(replay: Replay, steps: number): Replay {
  const step = (replay.step ?? -1) + 1;
  return step >= steps - 1 ? { ...replay, step: Math.max(0, steps - 1), playing: false } : { ...replay, step };
}

/** From where it was; from the start if it was at the end, or not replayed yet. */
export function started(replay: Replay, steps: number): Replay {
  const isAtEnd = replay.step === null || replay.step >= steps - 1;
  return { ...replay, step: isAtEnd ? 0 : replay.step, playing: true };
}

/** The slots as they were in a step. Slots without history were empty. */
export function slotsAt(slots: DashboardSlot[], history: SlotHistory[], step: number): DashboardSlot[] {
  const known = new Map(history.map((of) => [of.slotId, of]));
  return slots.map((slot) => {
    const then = known.get(slot.slotId);
    const capacity = then?.capacity[step] ?? 0;
    return {
      ...slot,
      capacity: capacity || slot.capacity,
      confirmed: then?.confirmed[step] ?? 0,
      waiting: then?.waiting[step] ?? 0,
      // no history has it
      ...{ setAside: 0, setAsideLeft: 0 },
    };
  });
}

/** Slower by default for readers who asked for less motion: nothing moves that they did not start. */
function firstSpeed(): number {
  return window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ? 1 : live.speed;
}

/** Plays steps one after the other. */
export function useReplay(steps: number) {
  const [replay, setReplay] = useState<Replay>(() => ({ ...live, speed: firstSpeed() }));
  const { playing, speed } = replay;
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setInterval(() => setReplay((current) => advanced(current, steps)), 1000 / speed);
    return () => clearInterval(timer);
  }, [playing, speed, steps]);
  return {
    replay,
    play: () => setReplay((current) => started(current, steps)),
    pause: () => setReplay((current) => ({ ...current, playing: false })),
    goTo: (step: number) => setReplay((current) => ({ ...current, step, playing: false })),
    setSpeed: (chosen: number) => setReplay((current) => ({ ...current, speed: chosen })),
    backToNow: () => setReplay((current) => ({ ...current, step: null, playing: false })),
  };
}
