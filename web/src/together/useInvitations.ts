import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { withPatience } from '../api/patience.ts';
import { isProblem, Problem } from '../api/problem.ts';
import type { CongressInfo, Invitation, Session, Slot } from '../api/types.ts';
import { chosenParticipant } from '../me/participant.ts';
import { mustSayWho, whoPath } from '../me/who.ts';
import { meQuery } from '../me/session.ts';
import { invitationsQuery, putInvitation } from '../signup/invitations.ts';
import { useBusy } from '../ui/useBusy.ts';
import { invite, takeBack } from './api.ts';
import { keepLink } from './links.ts';
import { useTurnsQuestion } from './useTurnsQuestion.tsx';

/** True when a refusal only asks who somebody is, or for whom they act. */
export const asksWho = (error: unknown) => isProblem(error, 'profile-needed') || isProblem(error, 'choose-participant');

export function useInvitations(congress: CongressInfo, session: Session, slot: Slot) {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const state = useBusy();
  const { question, agrees } = useTurnsQuestion(congress, slot);
  const { slug } = congress;
  const back = encodeURIComponent(`/c/${slug}/activiteit/${session.id}`);

  async function make() {
    const me = await client.fetchQuery(meQuery).catch(() => client.getQueryData(meQuery.queryKey));
    if (!me) return navigate(`/inloggen?terug=${back}`);
    if (mustSayWho(me, congress)) return navigate(`${whoPath(slug)}?terug=${back}`);
    if (!(await agrees(me))) return undefined;
    const wish = { slotId: slot.id, participantId: chosenParticipant(me, slug)?.id };
    const made = await state.run((patience) => withPatience(() => invite(slug, wish), patience));
    if (!made.ok) return undefined;
    const { link, ...invitation } = made.value;
    keepLink(invitation.id, link);
    putInvitation(client, slug, invitation);
    return undefined;
  }

  async function end(invitation: Invitation) {
    const over = (error: unknown) => {
      if (!(error instanceof Problem && error.status < 500)) throw error;
    };
    await state.run((patience) => withPatience(() => takeBack(slug, invitation.id), patience).catch(over));
    await client.invalidateQueries({ queryKey: invitationsQuery(slug).queryKey });
  }

  return { ...state, question, make, end };
}
