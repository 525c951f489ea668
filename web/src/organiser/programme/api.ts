import { queryOptions } from '@tanstack/react-query';
import { request } from '../../api/request.ts';
import type {
  ImportRequest,
  NewSlot,
  ProgrammeImport,
  SessionDescription,
  SessionToChange,
  Slot,
  SlotChange,
} from '../../api/types.ts';
import type { Localised } from '../../language/types.ts';
import { congressPath } from '../../congress/api.ts';
import { type Versioned, versioned } from '../editing/versioned.ts';

/** `dryRun` changes nothing and has the answer that the import would have. */
export const importProgramme = (slug: string, file: Blob | ImportRequest, dryRun: boolean, ifMatch?: string) =>
  request<ProgrammeImport>('PUT', `${congressPath(slug)}/programme?dryRun=${dryRun}`, file, ifMatch);

export const slotPath = (slug: string, id: string) => `${congressPath(slug)}/slots/${encodeURIComponent(id)}`;
const sessionsPath = (slug: string) => `${congressPath(slug)}/sessions`;
const sessionPath = (slug: string, id: string) => `${sessionsPath(slug)}/${encodeURIComponent(id)}`;

export const readSlot = (slug: string, id: string) => versioned<Slot>(request('GET', slotPath(slug, id)));

export const readSession = (slug: string, id: string) =>
  versioned<SessionToChange>(request('GET', sessionPath(slug, id)));

/** Always read anew, and kept as it was when its form was opened. */
const forItsForm = { staleTime: Infinity, gcTime: 0 };

export const slotQuery = (slug: string, id: string) =>
  queryOptions({ queryKey: ['slot', slug, id], queryFn: () => readSlot(slug, id), ...forItsForm });

export const sessionQuery = (slug: string, id: string) =>
  queryOptions({ queryKey: ['session', slug, id], queryFn: () => readSession(slug, id), ...forItsForm });

/** Refused as `changed-meanwhile` if it is another version. */
export const changeSlot = (slug: string, { value, etag }: Versioned<Slot>, change: SlotChange) =>
  request('PATCH', slotPath(slug, value.id), change, etag);

/** Likewise. @param reason what participants read */
export const cancelSlot = (slug: string, { value, etag }: Versioned<Slot>, reason: Localised) =>
  request('PUT', `${slotPath(slug, value.id)}/cancellation`, { reason }, etag);

/** All its slots that have not begun. */
export const cancelSession = (slug: string, id: string, reason: Localised) =>
  request('PUT', `${sessionPath(slug, id)}/cancellation`, { reason });

/** Refused as `changed-meanwhile` if it is another version. */
export const replaceSession = (
  slug: string,
  { value, etag }: Versioned<SessionToChange>,
  description: SessionDescription,
) => request('PUT', sessionPath(slug, value.id), description, etag);

export async function addSession(slug: string, description: SessionDescription): Promise<SessionToChange> {
  return (await request<SessionToChange>('POST', sessionsPath(slug), description)).data;
}

export async function addSlot(slug: string, sessionId: string, slot: NewSlot): Promise<Slot> {
  return (await request<Slot>('POST', `${sessionPath(slug, sessionId)}/slots`, slot)).data;
}
