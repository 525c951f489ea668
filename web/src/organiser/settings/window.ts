import type { Settings } from '../../api/types.ts';
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

export function windowMistakes({ opensAt, closesAt }: WindowFields, timeZone: string): MistakesIn<WindowFields> {
  const [opens, closes] = [instantAt(opensAt, timeZone), instantAt(closesAt, timeZone)];
  return {
    ...(opens === undefined && { opensAt: opensAt === '' ? 'needed' : 'noSuchTime' }),
    ...(closes === undefined && { closesAt: closesAt === '' ? 'needed' : 'noSuchTime' }),
    ...(opens !== undefined && closes !== undefined && closes <= opens && { closesAt: 'closesFirst' }),
  };
}
