import { useAskAgain, useShownSince } from '../api/offline.ts';
import { onServerClock, serverNow } from '../clock/serverClock.ts';
import { useCongressOfPage } from '../congress/useCongressShown.ts';
import { calendarDay, dayAndTime, deviceTimeZone, time } from '../language/format.ts';
import { useLanguage, useTexts } from '../language/language.ts';
import { useMe } from '../me/session.ts';
import { useAgainWhenReachable } from '../ui/useAgainWhenReachable.ts';
import { useOnline } from '../ui/useOnline.ts';
import { appTexts } from './texts.ts';

function AsOf({ since }: { since: number }) {
  const t = useTexts(appTexts);
  const language = useLanguage();
  const timeZone = useCongressOfPage(useMe().data)?.timeZone ?? deviceTimeZone();
  useAgainWhenReachable(useAskAgain());
  const readAt = onServerClock(since);
  const isToday = calendarDay(readAt, timeZone) === calendarDay(serverNow(), timeZone);
  const when = isToday ? time(readAt, timeZone, language) : dayAndTime(readAt, timeZone, language);
  return <p className="offline tabular">{t.asOf(when)}</p>;
}

/** What is shown may be old: says so, and how old it is if that is known. */
export function OfflineNotice() {
  const t = useTexts(appTexts);
  const isOnline = useOnline();
  const since = useShownSince(isOnline);
  if (since > 0) return <AsOf since={since} />;
  return isOnline ? null : <p className="offline">{t.offline}</p>;
}
