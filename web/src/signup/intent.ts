import type { SignInWish } from '../api/types.ts';
import { device } from '../browser/memory.ts';

/** Somebody pressed "reserve" before we knew who they are. Kept for as long as a sign-in may take. */
export interface Intent {
  congress: string;
  sessionId: string;
  slotId: string;
  /** The secret of a link that somebody opened: then not the slot's page but the invitation is gone on with. */
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

/** What travels with the mail, so that a link that is opened in another browser takes it along. */
export function wishOf(intent: Intent): SignInWish {
  const path = intentPath(intent);
  // The secret of an invitation is stored nowhere: there the invited open their link once more.
  return { congress: intent.congress, path, ...(intent.invitation ? {} : { slotId: intent.slotId }) };
}

export function intentOf({ congress, slotId, path }: SignInWish): Omit<Intent, 'at'> | null {
  const sessionId = path?.match(/^\/c\/[^/]+\/activiteit\/([^/?#]+)$/)?.[1];
  return congress && slotId && sessionId ? { congress, sessionId, slotId } : null;
}
