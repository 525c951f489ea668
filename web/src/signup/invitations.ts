import { queryOptions, type QueryClient, useQuery } from '@tanstack/react-query';
import { get } from '../api/request.ts';
import type { Invitation } from '../api/types.ts';
import { congressPath } from '../congress/api.ts';
import { useMe } from '../me/session.ts';

export const invitationsPath = (slug: string) => `${congressPath(slug)}/invitations`;

export const invitationsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['invitations', slug],
    queryFn: () => get<Invitation[]>(invitationsPath(slug)),
    staleTime: 60_000,
  });

/** @param everyMs the polling interval, while polling is useful */
export function useMyInvitations(slug: string, everyMs: number | false = false) {
  const me = useMe().data;
  return useQuery({ ...invitationsQuery(slug), enabled: Boolean(me), refetchInterval: everyMs });
}

export function ownInvitation(
  invitations: Invitation[] | undefined,
  slotId: string,
  participantId: string | undefined,
): Invitation | undefined {
  return invitations?.find(
    (each) => each.slotId === slotId && (!participantId || each.participantId === participantId),
  );
}

/** The invitation with which either of two can sign up both. */
export function agreedInvitation(...found: Parameters<typeof ownInvitation>): Invitation | undefined {
  const invitation = ownInvitation(...found);
  return invitation?.state === 'ACCEPTED' ? invitation : undefined;
}

export function putInvitation(client: QueryClient, slug: string, invitation: Invitation): void {
  const { queryKey } = invitationsQuery(slug);
  void client.cancelQueries({ queryKey });
  client.setQueryData(queryKey, (known: Invitation[] | undefined) => [
    ...(known ?? []).filter(
      ({ id, participantId }) => id !== invitation.id || participantId !== invitation.participantId,
    ),
    invitation,
  ]);
}
