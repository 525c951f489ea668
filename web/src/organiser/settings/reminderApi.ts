import { queryOptions } from '@tanstack/react-query';
import { request } from '../../api/request.ts';
import type { ReminderSettings } from '../../api/types.ts';
import { congressPath } from '../../congress/api.ts';
import { type Versioned, versioned } from '../editing/versioned.ts';

const path = (slug: string) => `${congressPath(slug)}/reminder-settings`;

export const readReminderSettings = (slug: string) => versioned<ReminderSettings>(request('GET', path(slug)));

/** Always read anew, and kept as they were when their form was opened. */
export const reminderSettingsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['reminder-settings', slug],
    queryFn: () => readReminderSettings(slug),
    staleTime: Infinity,
    gcTime: 0,
  });

/** Refused as `changed-meanwhile` if they have another version. */
export const changeReminderSettings = (slug: string, { etag }: Versioned<ReminderSettings>, wanted: ReminderSettings) =>
  request('PUT', path(slug), wanted, etag);
