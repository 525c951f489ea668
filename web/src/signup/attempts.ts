import { useSyncExternalStore } from 'react';
import { Problem } from '../api/problem.ts';
import type { Signup } from '../api/types.ts';
import type { Wait } from '../api/wait.ts';
import type { Turn } from './turns.ts';

export interface How {
  /** The visitor's own sign-up that is given up as soon as there is a place here. */
  inExchangeFor?: string | undefined;
  /** With this, a colleague is signed up too. */
  invitationId?: string | undefined;
  /** With a place here, the visitor keeps waiting for what conflicts with it, in exchange for it. */
  keepsWaiting?: boolean | undefined;
}

/** The state between pressing the button and the decision. */
export type Attempt =
  | { kind: 'asking' }
  | { kind: 'waiting'; wait: Wait }
  | { kind: 'early' }
  /** Nothing has been requested yet, because something would be lost by it. */
  | { kind: 'question'; turns: Turn[]; how: How }
  | { kind: 'pending'; signupId: string }
  | { kind: 'failed'; error: unknown };

const attempts = new Map<string, Attempt>();
/** The page on which the attempt reached its state. */
const pages = new Map<string, string>();
const asked = new Set<string>();
const listeners = new Set<() => void>();

const currentPage = () => globalThis.location?.pathname ?? '';

export function setAttempt(slotId: string, attempt: Attempt | null): void {
  if (attempt) asked.add(slotId);
  if (attempt) attempts.set(slotId, attempt);
  else attempts.delete(slotId);
  pages.set(slotId, currentPage());
  listeners.forEach((tell) => tell());
}

export function isRunning(slotId: string): boolean {
  const kind = attempts.get(slotId)?.kind;
  return kind === 'asking' || kind === 'waiting' || kind === 'early';
}

/** The answer may arrive before the list that contains it: a refused sign-up is no longer under way. */
export function stillGoing(signup: Signup | undefined, attempt: Attempt | undefined): Signup | undefined {
  const isRefused = attempt?.kind === 'failed' && attempt.error instanceof Problem && attempt.error.status === 409;
  return isRefused && signup?.status === 'REQUESTED' ? undefined : signup;
}

/** The answer is announced beside the button; the list that also brings it does not announce it again. */
export function isToldThere(slotId: string): boolean {
  const kind = attempts.get(slotId)?.kind;
  return kind === 'asking' || kind === 'waiting' || kind === 'failed';
}

/** True if anything has been requested for this slot since the page was opened. */
export function wasAsked(slotId: string): boolean {
  return asked.has(slotId);
}

/** A refusal or a question belongs to the page where it came up, not to the next one. */
export function forgetFailures(): void {
  for (const [slotId, { kind }] of attempts) {
    const isOver = kind === 'failed' || kind === 'question';
    if (isOver && pages.get(slotId) !== currentPage()) attempts.delete(slotId);
  }
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

export function attemptFor(slotId: string): Attempt | undefined {
  return attempts.get(slotId);
}

export function useAttempt(slotId: string): Attempt | undefined {
  return useSyncExternalStore(subscribe, () => attemptFor(slotId));
}
