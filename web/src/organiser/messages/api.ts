import { queryOptions, useQuery } from '@tanstack/react-query';
import { everyOne } from '../../api/pages.ts';
import { get, request } from '../../api/request.ts';
import type {
  Announcement,
  AnnouncementCounts,
  AnnouncementMailCounts,
  AnnouncementPreview,
  AnnouncementRequest,
  Audience,
  AudienceSize,
  Language,
  Mail,
  Mails,
  NamedRecipient,
} from '../../api/types.ts';
import { congressPath } from '../../congress/api.ts';
import { versioned, type Versioned } from '../editing/versioned.ts';

const path = (slug: string, id = '') => `${congressPath(slug)}/announcements${id && `/${id}`}`;

export const messagesKey = (slug: string) => ['messages', slug];

const everySecond = 1000;
const everyQuarter = 15_000;

/** All messages. One that is about to be sent soon is. */
export function useMessages(slug: string) {
  return useQuery({
    queryKey: [...messagesKey(slug), 'list'],
    queryFn: () => everyOne<Announcement>(path(slug)),
    refetchInterval: ({ state }) => (state.data?.some(isDueSoon) ? everySecond : everyQuarter),
  });
}

const isDueSoon = ({ state, sendAt }: Announcement) =>
  state === 'SCHEDULED' && sendAt !== undefined && Date.parse(sendAt) < Date.now() + everyQuarter;

/** What became of the mails of each message, live while they are sent. */
export function useCounts(slug: string, enabled: boolean, isSending: (counts: AnnouncementCounts[]) => boolean) {
  return useQuery({
    queryKey: [...messagesKey(slug), 'counts'],
    queryFn: async () => (await get<AnnouncementMailCounts>(`${congressPath(slug)}/mails/announcements`)).announcements,
    enabled,
    refetchInterval: ({ state }) => (isSending(state.data ?? []) ? 2 * everySecond : everyQuarter),
  });
}

/** Kept outside of the list, as it is read anew for each form. */
export const messageQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: ['message', slug, id],
    queryFn: () => readMessage(slug, id),
    staleTime: 0,
    refetchOnWindowFocus: false,
  });

export const readMessage = (slug: string, id: string) => versioned(request<Announcement>('GET', path(slug, id)));

export function useAudienceSize(slug: string, { kind, of }: Audience) {
  const query = new URLSearchParams({ kind, ...(of && { of }) });
  return useQuery({
    queryKey: ['audience', slug, kind, of],
    queryFn: () => get<AudienceSize>(`${path(slug)}/audience?${query}`),
    enabled: kind === 'EVERYONE' || Boolean(of),
    refetchInterval: everyQuarter,
  });
}

/** @param version of the message, since its audience may be another */
export function useRecipients(slug: string, id: string, version: string) {
  return useQuery({
    queryKey: ['recipients', slug, id, version],
    queryFn: () => everyOne<NamedRecipient>(`${path(slug, id)}/recipients`),
  });
}

export function usePreview(slug: string, id: string, version: string, participantId: string, language: Language) {
  const query = new URLSearchParams({ participantId, language });
  return useQuery({
    queryKey: ['preview', slug, id, version, participantId, language],
    queryFn: () => get<AnnouncementPreview>(`${path(slug, id)}/preview?${query}`),
    enabled: participantId !== '',
  });
}

/** Those mails of a message that were not simply sent. */
export function useTrouble(slug: string, id: string, state: 'GIVEN_UP' | 'STUCK' | 'WAITING', count: number) {
  return useQuery({
    queryKey: ['message-mails', slug, id, state, count],
    queryFn: () => get<Mails>(`${congressPath(slug)}/mails?announcementId=${id}&state=${state}&limit=200`),
    enabled: count > 0,
  });
}

/** Of all recipients. */
export function useMailsOf(slug: string, id: string) {
  return useQuery({
    queryKey: [...messagesKey(slug), 'mails', id],
    queryFn: () => everyMail(`${congressPath(slug)}/mails?announcementId=${id}`),
    refetchInterval: everyQuarter,
  });
}

async function everyMail(path: string): Promise<Mail[]> {
  const all: Mail[] = [];
  for (let page = 1; ; page++) {
    const { data, total = 0 } = await request<Mails>('GET', `${path}&page=${page}`);
    all.push(...data.mails);
    if (data.mails.length === 0 || all.length >= total) return all;
  }
}

export async function addMessage(slug: string, message: AnnouncementRequest): Promise<Announcement> {
  return (await request<Announcement>('POST', path(slug), message)).data;
}

export async function replaceMessage(slug: string, on: Versioned<Announcement>, message: AnnouncementRequest) {
  return versioned(request<Announcement>('PUT', path(slug, on.value.id), message, on.etag));
}

export async function deleteMessage(slug: string, id: string): Promise<void> {
  await request('DELETE', path(slug, id));
}

/** @param sendAt absent: now */
export async function sendMessage(slug: string, on: Versioned<Announcement>, sendAt?: string): Promise<void> {
  await request('PUT', `${path(slug, on.value.id)}/dispatch`, sendAt ? { sendAt } : {}, on.etag);
}

export async function stopMessage(slug: string, id: string): Promise<void> {
  await request('DELETE', `${path(slug, id)}/dispatch`);
}

export async function retryMessage(slug: string, id: string): Promise<void> {
  await request('POST', `${path(slug, id)}/retries`, {});
}

export async function testMessage(slug: string, id: string, participantId: string): Promise<void> {
  await request('POST', `${path(slug, id)}/tests`, { participantId });
}
