import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../../api/request.ts';
import type { Assignment, AssignmentWhatIf, ListedParticipant, Signup, WhatIf } from '../../api/types.ts';
import { congressPath } from '../../congress/api.ts';

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

/** Always asked anew. */
const once = { staleTime: 0, gcTime: 0, retry: false };

function considered({ id, days }: ListedParticipant, { inExchangeFor, overCapacity }: Partial<Assignment>): string {
  const asked = new URLSearchParams({ participantId: id });
  if (inExchangeFor) asked.set('inExchangeFor', inExchangeFor);
  if (overCapacity) asked.set('overCapacity', 'true');
  for (const day of days ?? []) asked.append('days', day);
  return asked.toString();
}

/** Above the capacity only if there is no other way. */
export async function readAssignmentWhatIf(
  slug: string,
  participant: ListedParticipant,
  slotId: string,
  inExchangeFor: string | undefined,
): Promise<AssignmentWhatIf> {
  const ask = async (overCapacity: boolean) => {
    const asked = considered(participant, { inExchangeFor, overCapacity });
    return (await request<AssignmentWhatIf>('GET', `${whatIfPath(slug, slotId)}/assignment?${asked}`)).data;
  };
  const within = await ask(false);
  return within.refused === 'FULL' ? await ask(true) : within;
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

export function useWithdrawalWhatIf(slug: string, id: string, slotId: string): WhatIf | undefined {
  const { data } = useQuery({
    queryKey: ['what-if', 'withdrawal', slug, id, slotId],
    queryFn: async () =>
      (await request<WhatIf>('GET', `${whatIfPath(slug, slotId)}/withdrawal?participantId=${encodeURIComponent(id)}`))
        .data,
    ...once,
  });
  return data;
}
