import type { Slot } from '../api/types.ts';
import { useServerNow } from '../clock/serverClock.ts';
import { clockLeft, countdown, isCountedDown, signupWindow } from '../congress/signupWindow.ts';
import { shortDayAndTime } from '../language/format.ts';
import { useLanguage, useTexts } from '../language/language.ts';
import { programmeTexts } from './texts.ts';

/** When sign-up for a slot opens, as long as it has not. In the last day the seconds are counted. */
export function useOpening(slot: Slot, timeZone: string): string | undefined {
  const t = useTexts(programmeTexts);
  const language = useLanguage();
  const now = useServerNow((moment) => isCountedDown(signupWindow(slot, moment), moment));
  const window = signupWindow(slot, now);
  if (window.kind !== 'not-yet') return undefined;
  return isCountedDown(window, now)
    ? t.opensIn(clockLeft(countdown(window.opensAt, now)))
    : t.opensAt(shortDayAndTime(window.opensAt, timeZone, language));
}
