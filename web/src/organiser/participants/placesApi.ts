import { queryOptions, skipToken, useQuery } from '@tanstack/react-query';
import { request } from '../../api/request.ts';
import type {
  Assignment,
  AssignmentWhatIf,
  Companion,
  CompanionRequest,
  ListedParticipant,
  Signup,
  WhatIf,
} from '../../api/types.ts';
import { congressPath } from '../../congress/api.ts';
import type { PlaceWhatIf } from './places.ts';

const path = (slug: string, id: string) => `${congressPath(slug)}/participants/${encodeURIComponent(id)}/signups`;
const whatIfPath = (slug: string, slotId: string) =>
  `${congressPath(slug)}/slots/${encodeURIComponent(slotId)}/what-if`;

export const theirSignupsQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: ['signups-of', slug, id],
    queryFn: async () => (await request<Signup[]>('GET', path(slug, id))).data,
    staleTime: 0,
  });

/** Harmless to repeat. */
export const assign = (slug: string, id: string, assignment: Assignment) =>
  request<Signup>('POST', path(slug, id), assignment);

/** Likewise. */
export const withdraw = (slug: string, id: string, signupId: string) =>
  request<Signup>('DELETE', `${path(slug, id)}/${encodeURIComponent(signupId)}`);

const companionPath = (slug: string, { participantId, id }: Signup) =>
  `${path(slug, participantId)}/${encodeURIComponent(id)}/companion`;

/** Likewise. */
export const addCompanion = (slug: string, signup: Signup, wanted: CompanionRequest) =>
  request<Signup>('PUT', companionPath(slug, signup), wanted);

/** Likewise. */
export const endCompanion = (slug: string, signup: Signup) => request<Signup>('DELETE', companionPath(slug, signup));

/** Always asked anew. */
const once = { staleTime: 0, gcTime: 0, retry: false };

interface Considered {
  inExchangeFor?: string | undefined;
  overCapacity?: boolean;
  handedOverBy?: string;
  beforeWaiting?: boolean;
}

async function consider(
  slug: string,
  slotId: string,
  { id, organisation, days }: ListedParticipant,
  change: Considered,
) {
  const asked = new URLSearchParams({ participantId: id });
  if (organisation) asked.set('organisation', organisation.id);
  for (const [field, value] of Object.entries(change)) if (value) asked.set(field, String(value));
  for (const day of days ?? []) asked.append('days', day);
  return (await request<AssignmentWhatIf>('GET', `${whatIfPath(slug, slotId)}/assignment?${asked}`)).data;
}

/** Above the capacity only if there is no other way. */
export async function readAssignmentWhatIf(
  slug: string,
  participant: ListedParticipant,
  slotId: string,
  inExchangeFor: string | undefined,
): Promise<AssignmentWhatIf> {
  const within = await consider(slug, slotId, participant, { inExchangeFor });
  return within.refused === 'FULL' || within.refused === 'NO_ROOM_FOR_COMPANION'
    ? await consider(slug, slotId, participant, { inExchangeFor, overCapacity: true })
    : within;
}

interface HandOver {
  slotId: string;
  /** The id of whoever has the place. */
  former: string;
}

/** Before those who wait only if there are any. */
export async function readHandOverWhatIf(
  slug: string,
  to: ListedParticipant,
  { slotId, former }: HandOver,
): Promise<AssignmentWhatIf> {
  const inTurn = await consider(slug, slotId, to, { handedOverBy: former });
  return inTurn.refused === 'OTHERS_WAIT'
    ? await consider(slug, slotId, to, { handedOverBy: former, beforeWaiting: true })
    : inTurn;
}

/** What would follow, once somebody is chosen. */
export function useHandOverWhatIf(slug: string, to: ListedParticipant | undefined, handOver: HandOver) {
  return useQuery({
    queryKey: ['what-if', 'hand-over', slug, handOver, to?.id],
    queryFn: to ? () => readHandOverWhatIf(slug, to, handOver) : skipToken,
    ...once,
  });
}

async function considerCompanion(slug: string, { participantId, slotId }: Signup, change: Record<string, string>) {
  const asked = new URLSearchParams({ participantId, ...change });
  return (await request<AssignmentWhatIf>('GET', `${whatIfPath(slug, slotId)}/companion?${asked}`)).data;
}

/** Above the capacity only if there is no other way; null: no companion any more. */
export async function readCompanionWhatIf(
  slug: string,
  signup: Signup,
  companion: Companion | null,
): Promise<AssignmentWhatIf> {
  const wanted = companion ? { companion } : {};
  const within = await considerCompanion(slug, signup, wanted);
  return within.refused === 'FULL'
    ? await considerCompanion(slug, signup, { ...wanted, overCapacity: 'true' })
    : within;
}

/** What would follow, once something else is chosen than there is. */
export function useCompanionWhatIf(slug: string, signup: Signup, companion: Companion | null) {
  return useQuery({
    queryKey: ['what-if', 'companion', slug, signup.id, companion],
    queryFn: () => readCompanionWhatIf(slug, signup, companion),
    enabled: companion !== (signup.companion ?? null),
    ...once,
  });
}

/** What would follow, once a slot is chosen. */
export function useAssignmentWhatIf(
  slug: string,
  participant: ListedParticipant,
  slotId: string,
  inExchangeFor: string | undefined,
) {
  return useQuery({
    queryKey: ['what-if', 'assignment', slug, participant.id, slotId, inExchangeFor],
    queryFn: () => readAssignmentWhatIf(slug, participant, slotId, inExchangeFor),
    enabled: slotId !== '',
    ...once,
  });
}

export async function readWithdrawalWhatIf(slug: string, id: string, slotId: string): Promise<PlaceWhatIf> {
  const path = `${whatIfPath(slug, slotId)}/withdrawal?participantId=${encodeURIComponent(id)}`;
  return { following: (await request<WhatIf>('GET', path)).data };
}

export function useWithdrawalWhatIf(slug: string, id: string, slotId: string) {
  return useQuery({
    queryKey: ['what-if', 'withdrawal', slug, id, slotId],
    queryFn: () => readWithdrawalWhatIf(slug, id, slotId),
    ...once,
  });
}
