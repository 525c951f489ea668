import type { Slot } from '../api/types.ts';
import { useServerNow } from '../clock/serverClock.ts';
import { dayAndTime } from '../language/format.ts';
import { useLanguage, useTexts } from '../language/language.ts';
import { sessionTexts } from './texts.ts';

/** So that nobody is surprised to wait while places are free; until it no longer holds. */
export function QuotaLine({ slot, timeZone }: { slot: Slot; timeZone: string }) {
  const t = useTexts(sessionTexts);
  const language = useLanguage();
  const isOver = useServerNow() >= Date.parse(slot.quotaUntil ?? '');
  if (!slot.perOrganisation || isOver) return null;
  const until = slot.quotaUntil && dayAndTime(slot.quotaUntil, timeZone, language);
  return <p className="quiet">{t.quota(slot.perOrganisation, until)}</p>;
}
