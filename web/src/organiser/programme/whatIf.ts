import type { Slot, SlotChange } from '../../api/types.ts';
import { serverNow } from '../../clock/serverClock.ts';
import { slotPath } from './api.ts';
import { isElsewhere } from './slotEffect.ts';

const isOver = (until: string | undefined) => until !== undefined && Date.parse(until) <= serverNow();

/**
 * A change as capacity-service is asked about it. It has no clock: what ends at a moment that has come is left out, a
 * quota as well as places that are set aside.
 */
export function considered(slot: Slot, change: SlotChange, dayAfter: string): string {
  const { start, end, capacity, waitingList, perOrganisation, quotaUntil, setAside, setAsideUntil } = change;
  const asked = {
    ...{ start, end, capacity, waitingList },
    perOrganisation: perOrganisation !== undefined && isOver(quotaUntil) ? 0 : perOrganisation,
    setAside: setAside !== undefined && isOver(setAsideUntil) ? 0 : setAside,
    day: dayAfter === slot.day ? undefined : dayAfter,
    elsewhere: isElsewhere(slot.meetingPoint, change.meetingPoint) || undefined,
  };
  const known = Object.entries(asked).filter(([, value]) => value !== undefined);
  return new URLSearchParams(known.map(([name, value]) => [name, String(value)])).toString();
}

const asking = (slug: string, id: string, query: string) => `${slotPath(slug, id)}/what-if?${query}`;

/** Empty: nothing changes that concerns places. */
export function considering(slug: string, slot: Slot, change: SlotChange, dayAfter: string): string {
  const query = considered(slot, change, dayAfter);
  return query === '' ? '' : asking(slug, slot.id, query);
}

/** The change, as it would be once its quota has ended. Empty: it has no quota that ends later. */
export function consideringQuotaEnd(slug: string, slot: Slot, change: SlotChange, dayAfter: string): string {
  const { perOrganisation, quotaUntil } = change;
  if (!perOrganisation || quotaUntil === undefined || isOver(quotaUntil)) return '';
  return asking(slug, slot.id, considered(slot, { ...change, perOrganisation: 0 }, dayAfter));
}

/** The change, as it would be once no places are set aside. Empty: that has no end that comes later. */
export function consideringSetAsideEnd(slug: string, slot: Slot, change: SlotChange, dayAfter: string): string {
  const { setAside, setAsideUntil } = change;
  if (!setAside || setAsideUntil === undefined || isOver(setAsideUntil)) return '';
  return asking(slug, slot.id, considered(slot, { ...change, setAside: 0 }, dayAfter));
}

export const consideringCancellation = (slug: string, id: string) => asking(slug, id, 'cancelled=true');
