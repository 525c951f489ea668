import { queryOptions } from '@tanstack/react-query';
import { get, request } from '../api/request.ts';
import type { CalendarSubscription } from '../api/types.ts';
import { congressPath } from '../congress/api.ts';

/** Whose calendar: a mailbox may act for several participants. */
export interface CalendarOwner {
  slug: string;
  participantId: string;
}

const query = ({ participantId }: CalendarOwner) => `?participantId=${encodeURIComponent(participantId)}`;
const path = (owner: CalendarOwner) => `${congressPath(owner.slug)}/calendar-subscription${query(owner)}`;

export const calendarFile = (owner: CalendarOwner) => `${congressPath(owner.slug)}/calendar.ics${query(owner)}`;

export const subscriptionQuery = (owner: CalendarOwner) =>
  queryOptions({
    queryKey: ['calendar-subscription', owner.slug, owner.participantId],
    queryFn: () => get<CalendarSubscription>(path(owner)),
  });

export async function makeSubscription(owner: CalendarOwner): Promise<CalendarSubscription> {
  return (await request<CalendarSubscription>('PUT', path(owner))).data;
}

export async function endSubscription(owner: CalendarOwner): Promise<void> {
  await request('DELETE', path(owner));
}

/** Opens the calendar of a phone or a computer, which then asks whether to subscribe. */
export const inCalendarApp = (address: string) => address.replace(/^https?:/, 'webcal:');
