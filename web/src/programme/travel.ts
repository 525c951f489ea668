import type { CongressInfo, Slot } from '../api/types.ts';
import type { Listed } from './filters.ts';
import { type Coordinates, coordinatesOf } from './map.ts';
import { isChosen, type Mine } from './mine.ts';

// How long it takes from one meeting point to another: an estimate, from the distance as the crow flies.

export type Speeds = CongressInfo['travelSpeeds'];

export interface Travel {
  mode: 'walking' | 'cycling';
  minutes: number;
  /** The minutes between the end of one and the start of the other. */
  gap: number;
  /** There is less time than it takes. */
  isTight: boolean;
}

/** A way through streets is about so much longer than a straight line. */
const detour = 1.3;
const earthRadiusInKm = 6371;
/** Nearer than this, two points are at one place. */
const onePlaceInKm = 0.05;
/** Somebody who may cycle walks no longer than this. */
const longestWalk = 20;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** In a straight line. */
export function distanceInKm(a: Coordinates, b: Coordinates): number {
  const north = Math.sin(radians(b.latitude - a.latitude) / 2);
  const east = Math.sin(radians(b.longitude - a.longitude) / 2);
  const part = north ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * east ** 2;
  return 2 * earthRadiusInKm * Math.asin(Math.sqrt(part));
}

const minutesFor = (km: number, speed: number) => Math.ceil((km * detour * 60) / speed);

const minutesBetween = (start: string, end: string) => Math.floor((Date.parse(end) - Date.parse(start)) / 60_000);

/** Of an end point only the name is known. */
function whereItEnds({ meetingPoint, endPoint }: Slot): Coordinates | undefined {
  return endPoint && endPoint !== meetingPoint.name ? undefined : coordinatesOf(meetingPoint);
}

function kmBetween(first: Slot, second: Slot): number | undefined {
  const [from, to] = [whereItEnds(first), coordinatesOf(second.meetingPoint)];
  if (!from || !to || first.meetingPoint.name === second.meetingPoint.name) return undefined;
  const km = distanceInKm(from, to);
  return km < onePlaceInKm ? undefined : km;
}

/** Between two that follow each other on one day. Undefined if nothing can be said, or if they are at one place. */
export function travelBetween(first: Slot, second: Slot, speeds: Speeds): Travel | undefined {
  const gap = minutesBetween(first.end, second.start);
  const km = first.day === second.day && gap >= 0 ? kmBetween(first, second) : undefined;
  if (km === undefined) return undefined;
  const walking = minutesFor(km, speeds.walking);
  const walks = speeds.cycling === 0 || (walking <= longestWalk && walking <= gap);
  const minutes = walks ? walking : minutesFor(km, speeds.cycling);
  return { mode: walks ? 'walking' : 'cycling', minutes, gap, isTight: minutes > gap };
}

export interface TightTravel {
  /** A place that the participant has. */
  other: Listed;
  /** On the way from the other, or to it. */
  isFrom: boolean;
  travel: Travel;
}

function tightWith(slot: Slot, other: Listed, speeds: Speeds): TightTravel | undefined {
  const isFrom = other.slot.start < slot.start;
  const travel = isFrom ? travelBetween(other.slot, slot, speeds) : travelBetween(slot, other.slot, speeds);
  return travel?.isTight ? { other, isFrom, travel } : undefined;
}

/** The places that somebody would hardly reach, or come from in time; nothing where they are in it already. */
export function tightTravel(slot: Slot, mine: Mine, speeds: Speeds): TightTravel[] {
  if (slot.cancelled || isChosen(slot, mine)) return [];
  return mine.places.map((other) => tightWith(slot, other, speeds)).filter((found) => found !== undefined);
}
