import { useQuery } from '@tanstack/react-query';
import type { Programme } from '../api/types.ts';
import { useServerNow } from '../clock/serverClock.ts';
import { secondsMatter, signupWindow } from '../congress/signupWindow.ts';
import { useParticipant } from '../me/participant.ts';
import { useMe } from '../me/session.ts';
import { availabilityQuery } from '../programme/api.ts';
import { nothingMine } from '../programme/mine.ts';
import { useMySignups } from '../signup/api.ts';
import { useMyInvitations } from '../signup/invitations.ts';
import { useMine } from '../signup/useMine.ts';
import { type Planned, planOf } from './plan.ts';

/** What would be done now with the favourites, in their order. */
export function usePlan(programme: Programme, favourites: readonly string[], joinsWaitingLists: boolean): Planned[] {
  const { congress } = programme;
  const { slug } = congress;
  const participant = useParticipant(useMe().data, slug);
  const signups = useMySignups(slug).data?.filter(({ participantId }) => participantId === participant?.id) ?? [];
  const invitations = useMyInvitations(slug).data;
  const mine = useMine(programme) ?? nothingMine;
  const live = useQuery(availabilityQuery(slug)).data ?? {};
  const now = useServerNow((moment) => secondsMatter(signupWindow(congress, moment), moment));
  return planOf({ programme, favourites, signups, invitations, mine, live, participant, joinsWaitingLists, now });
}
