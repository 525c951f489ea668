import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { CongressInfo, Me } from '../api/types.ts';
import { chosenParticipant } from '../me/participant.ts';
import { mustSayWho, whoPath } from '../me/who.ts';
import { meQuery } from '../me/session.ts';
import { askForPlace, putSignup, withdraw } from './api.ts';
import { findTurnsAtStake } from './findTurnsAtStake.ts';
import { type How, isRunning, setAttempt } from './attempts.ts';
import { keepIntent } from './intent.ts';
import { invitationsQuery } from './invitations.ts';
import { asksWho, patiently } from './patiently.ts';

interface Where {
  congress: CongressInfo;
  sessionId: string;
  slotId: string;
}

export function useReserve({ congress, sessionId, slotId }: Where) {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const { slug } = congress;
  const back = encodeURIComponent(`/c/${slug}/activiteit/${sessionId}`);

  function first(path: string) {
    if (path === '/inloggen') client.setQueryData(meQuery.queryKey, null);
    keepIntent({ congress: slug, sessionId, slotId });
    setAttempt(slotId, null);
    navigate(`${path}?terug=${back}`);
  }

  const wishOf = (me: Me | null | undefined) => ({ congress: slug, sessionId, slotId, account: me?.account.id });

  async function reserveAs(me: Me | undefined, how: How) {
    const participantId = chosenParticipant(me, slug)?.id;
    const signup = await patiently({ ...wishOf(me), ...how }, () =>
      askForPlace(slug, { slotId, participantId, ...how }),
    );
    if (signup instanceof Error) {
      const path = asksWho(signup, slug);
      if (path) first(path);
    } else putSignup(client, slug, signup);
    if (how.invitationId) void client.invalidateQueries({ queryKey: invitationsQuery(slug).queryKey });
    return signup;
  }

  /**
   * In a rush the page does not request the known account again: the response to the sign-up shows if it has changed.
   * Undefined if it cannot be requested now.
   */
  async function whoAsks(): Promise<Me | null | undefined> {
    const known = client.getQueryData(meQuery.queryKey);
    return known && !mustSayWho(known, congress) ? known : client.fetchQuery(meQuery).catch(() => known);
  }

  /** Only asks if a question comes first: who this is, or what is to become of positions on waiting lists. */
  async function reserve(how: How = {}, turns: 'ask' | 'answered' = 'ask') {
    if (isRunning(slotId)) return undefined;
    setAttempt(slotId, { kind: 'asking' });
    const me = await whoAsks();
    if (me === null) return first('/inloggen');
    if (me && mustSayWho(me, congress)) return first(whoPath(slug));
    const atStake = me && turns === 'ask' ? await findTurnsAtStake(client, me, slug, slotId, how) : [];
    if (atStake.length === 0) return reserveAs(me, how);
    return setAttempt(slotId, { kind: 'question', turns: atStake, how });
  }

  async function giveUp(signupId: string) {
    if (isRunning(slotId)) return;
    const wish = { ...wishOf(client.getQueryData(meQuery.queryKey)), withdraws: signupId };
    const answer = await patiently(wish, () => withdraw(slug, signupId));
    if (!(answer instanceof Error)) putSignup(client, slug, answer);
  }

  return { reserve, giveUp };
}
