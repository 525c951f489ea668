import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { withPatience } from '../api/patience.ts';
import { Problem } from '../api/problem.ts';
import { chosenParticipant } from '../me/participant.ts';
import { mustSayWho, whoPath } from '../me/who.ts';
import { meQuery } from '../me/session.ts';
import { forgetIntent, keepIntent } from '../signup/intent.ts';
import { putInvitation } from '../signup/invitations.ts';
import { useReserve } from '../signup/useReserve.ts';
import { useBusy } from '../ui/useBusy.ts';
import { accept as say } from './api.ts';
import type { InvitedProps } from './invitedProps.ts';
import { asksWho } from './useInvitations.ts';
import { useTurnsQuestion } from './useTurnsQuestion.tsx';

/** Accepts and, if sign-up is open, signs up both at once; the session's page shows the outcome. */
export function useAcceptance({ token, congress, session, slot }: InvitedProps) {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const state = useBusy();
  const { slug } = congress;
  const { question, agrees } = useTurnsQuestion(congress, slot);
  const { reserve } = useReserve({ congress, sessionId: session.id, slotId: slot.id });

  function first(path: string) {
    keepIntent({ congress: slug, sessionId: session.id, slotId: slot.id, invitation: token });
    navigate(`${path}?terug=${encodeURIComponent('/samen')}`);
  }

  const signInFirst = () => first('/inloggen');

  async function sayYes() {
    const me = await client.fetchQuery(meQuery).catch(() => client.getQueryData(meQuery.queryKey));
    if (!me) throw new Problem(401, {});
    if (mustSayWho(me, congress)) throw new Problem(409, { type: 'urn:meedoen:problem:choose-participant' });
    return say(token, chosenParticipant(me, slug)?.id);
  }

  async function accept(isOpen: boolean) {
    if (!(await agrees(client.getQueryData(meQuery.queryKey)))) return;
    const done = await state.run((patience) =>
      withPatience(sayYes, patience).catch((error: unknown) => {
        if (error instanceof Problem && error.status === 401) return '/inloggen';
        if (asksWho(error)) return whoPath(slug);
        throw error;
      }),
    );
    if (!done.ok) return;
    if (typeof done.value === 'string') return first(done.value);
    forgetIntent();
    putInvitation(client, slug, done.value);
    if (isOpen) void reserve({ invitationId: done.value.id }, 'answered');
    navigate(`/c/${slug}/activiteit/${session.id}`);
  }

  return { ...state, question, accept, signInFirst };
}
