import type { Programme, Settings } from '../../api/types.ts';
import { instantAt, localTime } from '../../clock/zonedTime.ts';
import type { MistakesIn } from './part.ts';

/** The sign-up window, on clocks of the congress. */
export type WindowFields = { opensAt: string; closesAt: string };

export const windowFieldsOf = ({ signupOpensAt, signupClosesAt, timeZone }: Settings): WindowFields => ({
  opensAt: localTime(signupOpensAt, timeZone),
  closesAt: localTime(signupClosesAt, timeZone),
});

/** The stored moment if nothing else was typed: it may have seconds. */
function moment(stored: string, typed: string, timeZone: string): string {
  if (localTime(stored, timeZone) === typed) return stored;
  const at = instantAt(typed, timeZone);
  return at === undefined ? stored : new Date(at).toISOString();
}

export const withWindow = (settings: Settings, { opensAt, closesAt }: WindowFields): Settings => ({
  ...settings,
  signupOpensAt: moment(settings.signupOpensAt, opensAt, settings.timeZone),
  signupClosesAt: moment(settings.signupClosesAt, closesAt, settings.timeZone),
});

const minute = 60_000;

/** Open from the minute that has begun. */
export const openedAt = (settings: Settings, now: number): Settings => ({
  ...settings,
  signupOpensAt: new Date(Math.floor(now / minute) * minute).toISOString(),
});

/** How many slots open for sign-up at another moment than the congress. */
export function ownWindows(programme: Programme | undefined): number {
  const slots = programme?.sessions.flatMap((session) => session.slots) ?? [];
  const opens = Date.parse(programme?.congress.signupOpensAt ?? '');
  return slots.filter(({ cancelled, signupOpensAt }) => !cancelled && Date.parse(signupOpensAt) !== opens).length;
}

export function windowMistakes({ opensAt, closesAt }: WindowFields, timeZone: string): MistakesIn<WindowFields> {
  const [opens, closes] = [instantAt(opensAt, timeZone), instantAt(closesAt, timeZone)];
  return {
    ...(opens === undefined && { opensAt: opensAt === '' ? 'needed' : 'noSuchTime' }),
    ...(closes === undefined && { closesAt: closesAt === '' ? 'needed' : 'noSuchTime' }),
    ...(opens !== undefined && closes !== undefined && closes <= opens && { closesAt: 'closesFirst' }),
  };
}
