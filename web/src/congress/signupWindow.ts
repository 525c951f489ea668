/** The sign-up window as seen from a moment. */
export type SignupWindow =
  { kind: 'not-yet'; opensAt: number } | { kind: 'open'; closesAt: number } | { kind: 'closed' };

export interface Opening {
  signupOpensAt: string;
  signupClosesAt: string;
}

export function signupWindow({ signupOpensAt, signupClosesAt }: Opening, now: number): SignupWindow {
  const [opensAt, closesAt] = [Date.parse(signupOpensAt), Date.parse(signupClosesAt)];
  if (now < opensAt) return { kind: 'not-yet', opensAt };
  return now < closesAt ? { kind: 'open', closesAt } : { kind: 'closed' };
}

export interface Countdown {
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Rounded up to whole seconds, so that it reaches zero exactly on time and not a second early. */
export function countdown(until: number, now: number): Countdown {
  const left = Math.max(0, Math.ceil((until - now) / 1000) * 1000);
  return {
    days: Math.floor(left / day),
    hours: Math.floor((left % day) / hour),
    minutes: Math.floor((left % hour) / minute),
    seconds: (left % minute) / 1000,
  };
}

/** True in the last hour before a change, when people watch the clock. */
export function secondsMatter(window: SignupWindow, now: number): boolean {
  if (window.kind === 'closed') return false;
  return (window.kind === 'not-yet' ? window.opensAt : window.closesAt) - now < hour;
}
