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

/** "2:14:09", for less than a day. */
export function clockLeft({ hours, minutes, seconds }: Countdown): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${hours}:${two(minutes)}:${two(seconds)}`;
}

/** True in the last day before an opening, when the seconds that are left are counted. */
export function isCountedDown(window: SignupWindow, now: number): boolean {
  return window.kind === 'not-yet' && window.opensAt - now < day;
}

/** True in the last hour before a change, when people watch the clock. */
export function secondsMatter(window: SignupWindow, now: number): boolean {
  if (window.kind === 'closed') return false;
  return (window.kind === 'not-yet' ? window.opensAt : window.closesAt) - now < hour;
}
