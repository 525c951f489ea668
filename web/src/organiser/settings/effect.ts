import type { Admission, Dashboard, Settings } from '../../api/types.ts';
import { freeIn } from '../dashboard/view.ts';
import { type CapField, capFieldNames, limits } from './caps.ts';

/** What a change of settings does. */
export interface SettingsEffect {
  /** Name, city, days or contact address, which everybody sees. */
  isShown: boolean;
  newDays: string[];
  otherZone: boolean;
  otherWindow: boolean;
  lowerCaps: boolean;
  higherCaps: boolean;
  fewerPasses: boolean;
  morePasses: boolean;
  stopsEarlier: boolean;
  stopsLater: boolean;
  noEnglish: boolean;
  alsoEnglish: boolean;
  otherRetention: boolean;
  otherTravel: boolean;
  fewerMayTakePart: boolean;
  moreMayTakePart: boolean;
  addedOrganisers: string[];
  removedOrganisers: string[];
  /** At most so many waiting people get a place at once, with mail. Undefined while the numbers are unknown. */
  promoted: number | undefined;
}

const without = (all: string[], some: string[]) => all.filter((one) => !some.includes(one));

const openness: Record<Admission, number> = { LIST: 0, DOMAINS: 1, ANYONE: 2 };

function mayNoLonger(before: Settings, after: Settings): boolean {
  if (before.admission !== after.admission) return openness[after.admission] < openness[before.admission];
  return after.admission === 'DOMAINS' && without(before.admissionDomains, after.admissionDomains).length > 0;
}

function anyCapIsHigher(before: Settings, after: Settings): boolean {
  const [old, now] = [limits(before.caps), limits(after.caps)];
  const most = (max: number | undefined) => max ?? Infinity;
  return capFieldNames.some((field: CapField) => most(now[field]) > most(old[field]));
}

/** Promotion stops so long before the day, in minutes: the lower, the later. */
function minutesBefore({ promotionDaysBefore, promotionUntilTime }: Settings): number {
  const [hours = 0, minutes = 0] = promotionUntilTime.split(':').map(Number);
  return promotionDaysBefore * 24 * 60 - hours * 60 - minutes;
}

/** Those who wait for a place that is free. */
function waitingForFree({ slots }: Dashboard, alsoStopped: boolean): number {
  return slots
    .filter(({ cancelled, promoting }) => !cancelled && (promoting || alsoStopped))
    .reduce((sum, slot) => sum + Math.min(slot.waiting, freeIn(slot)), 0);
}

const text = ({ name, hostCity, days, contactEmail }: Settings) => JSON.stringify([name, hostCity, days, contactEmail]);

/**
 * @param isDraft nobody has signed up for a draft
 * @param numbers undefined while they are unknown
 */
export function effectOf(
  before: Settings,
  after: Settings,
  isDraft: boolean,
  numbers: Dashboard | undefined,
): SettingsEffect {
  const higherCaps = anyCapIsHigher(before, after);
  const morePasses = after.pairPasses > before.pairPasses;
  const stopsLater = minutesBefore(after) < minutesBefore(before);
  const makesRoom = !isDraft && (higherCaps || morePasses || stopsLater);
  return {
    ...{ higherCaps, morePasses, stopsLater },
    isShown: text(before) !== text(after),
    newDays: without(after.days, before.days),
    otherZone: before.timeZone !== after.timeZone,
    otherWindow:
      Date.parse(before.signupOpensAt) !== Date.parse(after.signupOpensAt) ||
      Date.parse(before.signupClosesAt) !== Date.parse(after.signupClosesAt),
    lowerCaps: anyCapIsHigher(after, before),
    fewerPasses: after.pairPasses < before.pairPasses,
    stopsEarlier: minutesBefore(after) > minutesBefore(before),
    noEnglish: before.english && !after.english,
    alsoEnglish: !before.english && after.english,
    otherRetention: before.retentionDays !== after.retentionDays,
    otherTravel:
      before.travelSpeeds.walking !== after.travelSpeeds.walking ||
      before.travelSpeeds.cycling !== after.travelSpeeds.cycling,
    fewerMayTakePart: mayNoLonger(before, after),
    moreMayTakePart: mayNoLonger(after, before),
    addedOrganisers: without(after.organisers, before.organisers),
    removedOrganisers: without(before.organisers, after.organisers),
    promoted: makesRoom ? numbers && waitingForFree(numbers, stopsLater) : 0,
  };
}
