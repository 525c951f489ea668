import type { MeetingPoint, Session } from '../api/types.ts';

export interface Coordinates {
  latitude: number;
  longitude: number;
}

export function coordinatesOf({ latitude, longitude }: MeetingPoint): Coordinates | undefined {
  return latitude == null || longitude == null ? undefined : { latitude, longitude };
}

export function mapAddress(meetingPoint: MeetingPoint): string | undefined {
  const found = coordinatesOf(meetingPoint);
  if (!found) return undefined;
  const { latitude, longitude } = found;
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=18/${latitude}/${longitude}`;
}

/** Whether anything of the programme can be shown on a map. */
export function isMappable(sessions: Session[]): boolean {
  return sessions.some(({ slots }) => slots.some(({ meetingPoint }) => coordinatesOf(meetingPoint)));
}
