import type { MeetingPoint } from '../api/types.ts';

export function mapAddress({ latitude, longitude }: MeetingPoint): string | undefined {
  if (latitude == null || longitude == null) return undefined;
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=18/${latitude}/${longitude}`;
}
