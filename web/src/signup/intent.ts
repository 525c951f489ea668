import type { SignInWish } from '../api/types.ts';
import { device } from '../browser/memory.ts';

/** A sign-up requested before we knew by whom. Kept for as long as signing in may take. */
export interface Intent {
  congress: string;
  sessionId: string;
  slotId: string;
  /** The token of an invitation link: the visitor then continues with the invitation instead of the slot's page. */
  invitation?: string;
  at: number;
}

const longestInMs = 30 * 60_000;

export function keepIntent(intent: Omit<Intent, 'at'>, now: number = Date.now()): void {
  device.remember('intent', JSON.stringify({ ...intent, at: now }));
}

export function pendingIntent(now: number = Date.now()): Intent | null {
  const intent = device.recallJson<Intent>('intent');
  return intent && now - intent.at < longestInMs ? intent : null;
}

export function intentPath({ congress, sessionId, invitation }: Intent): string {
  return invitation ? '/samen' : `/c/${congress}/activiteit/${sessionId}`;
}

export function forgetIntent(): void {
  device.remember('intent', null);
}

/** Stored with the sign-in request, so that a link opened in another browser continues with it. */
export function wishOf(intent: Intent): SignInWish {
  const path = intentPath(intent);
  // The token of an invitation is never stored: in another browser the invitation link has to be opened again.
  return { congress: intent.congress, path, ...(intent.invitation ? {} : { slotId: intent.slotId }) };
}

export function intentOf({ congress, slotId, path }: SignInWish): Omit<Intent, 'at'> | null {
  const sessionId = path?.match(/^\/c\/[^/]+\/activiteit\/([^/?#]+)$/)?.[1];
  return congress && slotId && sessionId ? { congress, sessionId, slotId } : null;
}
