import type { Slot } from '../../api/types.ts';
import { calendarDay, dayName, timeRange } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';

/** The day and the times of a slot, in the time zone of its congress. */
export function SlotTimes({ slot: { start, end }, timeZone }: { slot: Slot; timeZone: string }) {
  const language = useLanguage();
  return `${dayName(calendarDay(start, timeZone), language)}, ${timeRange(start, end, timeZone, language)}`;
}
