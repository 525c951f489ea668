import type { CongressInfo, DashboardSlot } from '../../api/types.ts';
import { dayAndTime } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { dashboardTexts } from './texts.ts';

interface AtAGlanceProps {
  congress: CongressInfo;
  slots: DashboardSlot[];
  now: number;
}

const minute = 60_000;

/** The time until the first session that has not begun; null if there is none. */
function useFirst(slots: DashboardSlot[], now: number): string | null {
  const t = useTexts(dashboardTexts);
  const starts = slots.filter(({ cancelled }) => !cancelled).map(({ start }) => Date.parse(start));
  const hasBegun = starts.some((start) => start <= now);
  if (hasBegun || starts.length === 0) return null;
  const minutes = Math.ceil((Math.min(...starts) - now) / minute);
  return t.firstIn(Math.floor(minutes / 1440), Math.floor(minutes / 60), minutes % 60);
}

/** Where the congress is in time. */
export function AtAGlance({ congress, slots, now }: AtAGlanceProps) {
  const t = useTexts(dashboardTexts);
  const language = useLanguage();
  const { signupOpensAt, signupClosesAt, timeZone } = congress;
  const moment = (instant: string | number) => dayAndTime(instant, timeZone, language);
  const isBefore = now < Date.parse(signupOpensAt);
  const isAfter = now >= Date.parse(signupClosesAt);
  const window = isBefore ? t.opens(moment(signupOpensAt)) : isAfter ? t.closed : t.closes(moment(signupClosesAt));
  return <p className="quiet tabular">{[moment(now), useFirst(slots, now), window].filter(Boolean).join(' · ')}</p>;
}
