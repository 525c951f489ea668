import { isPassing, Problem } from '../../api/problem.ts';
import { request } from '../../api/request.ts';
import { congressPath } from '../../congress/api.ts';
import { forgetTick, pendingTicks } from './pending.ts';
import type { PendingTick } from './ticks.ts';

async function send({ slug, signupId, present, at }: PendingTick): Promise<void> {
  const path = `${congressPath(slug)}/signups/${signupId}/attendance`;
  if (present) await request('PUT', path, { at });
  else await request('DELETE', `${path}?at=${encodeURIComponent(at)}`);
}

/** Neither now nor later is it stored. Without a session or the right to it, somebody may sign in and send it. */
const isFinal = (error: unknown) => error instanceof Problem && !isPassing(error) && ![401, 403].includes(error.status);

export interface Refused {
  tick: PendingTick;
  error: unknown;
}

export interface Sent {
  stored: number;
  refused: Refused[];
  /** Why the others are still here. */
  stopped?: unknown;
}

/** Sends what this account has not sent yet, one after the other. Sending it again has no effect. */
export async function sendPending(slug: string, account: string, onStored: (tick: PendingTick) => void): Promise<Sent> {
  const sent: Sent = { stored: 0, refused: [] };
  const own = (tick: PendingTick) => tick.slug === slug && tick.account === account;
  for (let tick = pendingTicks().find(own); tick; tick = pendingTicks().find(own)) {
    try {
      await send(tick);
      sent.stored += 1;
      onStored(tick);
    } catch (error) {
      if (!isFinal(error)) return { ...sent, stopped: error };
      sent.refused.push({ tick, error });
    }
    forgetTick(tick);
  }
  return sent;
}
