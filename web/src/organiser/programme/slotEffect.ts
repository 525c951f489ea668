import type { DashboardSlot, Slot, SlotChange } from '../../api/types.ts';

/** What a change of a slot does. */
export interface SlotEffect {
  /** People are mailed about it. */
  otherTime: boolean;
  otherPlace: boolean;
  otherDay: boolean;
  /** At most so many waiting people get a place. */
  promoted: number;
  /** So many places are given beyond the capacity; nobody loses one. */
  tooMany: number;
  closesWaitingList: boolean;
  changesQuota: boolean;
  /** So many places would be set aside. Undefined if that does not change. */
  setAside: number | undefined;
  /** At most so many are mailed. Undefined while the numbers are unknown. */
  mailed: number | undefined;
}

/** As `MeetingPoint.elsewhereThan` of signup-service: coordinates that are added or removed are no other place. */
export function isElsewhere(before: Slot['meetingPoint'], after: SlotChange['meetingPoint']): boolean {
  if (!after) return false;
  if (after.name !== before.name) return true;
  if (before.latitude === undefined || after.latitude === undefined) return false;
  return after.latitude !== before.latitude || after.longitude !== before.longitude;
}

const differs = (before: string, after: string | undefined) =>
  after !== undefined && Date.parse(after) !== Date.parse(before);

/** So many places would be for everybody. */
const forEverybody = (capacity: number, setAside: number | undefined) => capacity - (setAside ?? 0);

/** More places, or another limit per organisation. */
function promotedBy(slot: Slot, change: SlotChange, known: DashboardSlot | undefined): number {
  const capacity = change.capacity ?? slot.capacity;
  const setAside = change.setAside ?? slot.setAside;
  const makesRoom =
    forEverybody(capacity, setAside) > forEverybody(slot.capacity, slot.setAside) ||
    change.perOrganisation !== undefined;
  if (!known?.promoting || !makesRoom) return 0;
  const free = capacity - known.confirmed - setAsideLeft(known, setAside ?? 0);
  return Math.min(known.waiting, Math.max(0, free));
}

/** How many of so many places set aside are not given yet. */
function setAsideLeft(known: DashboardSlot, setAside: number): number {
  const given = known.setAside - known.setAsideLeft;
  return Math.max(0, setAside - given);
}

/** @param known the numbers of the slot; undefined while they are unknown */
export function effectOf(
  slot: Slot,
  change: SlotChange,
  dayAfter: string,
  known: DashboardSlot | undefined,
): SlotEffect {
  const otherTime = differs(slot.start, change.start) || differs(slot.end, change.end);
  const otherPlace = isElsewhere(slot.meetingPoint, change.meetingPoint);
  const promoted = promotedBy(slot, change, known);
  const everybody = known && known.confirmed + known.waiting;
  return {
    ...{ otherTime, otherPlace, otherDay: dayAfter !== slot.day, promoted },
    tooMany: known && change.capacity !== undefined ? Math.max(0, known.confirmed - change.capacity) : 0,
    closesWaitingList: change.waitingList === false,
    changesQuota: change.perOrganisation !== undefined,
    setAside: change.setAside,
    mailed: otherTime || otherPlace ? everybody : known && promoted,
  };
}
