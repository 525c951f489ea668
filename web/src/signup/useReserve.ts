import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { type Patience, withPatience } from '../api/patience.ts';
import { isProblem, Problem } from '../api/problem.ts';
import type { CongressInfo, Me, Signup } from '../api/types.ts';
import { type Wait, waitAfter } from '../api/wait.ts';
import { chosenParticipant } from '../me/participant.ts';
import { mustSayWho, whoPath } from '../me/who.ts';
import { meQuery } from '../me/session.ts';
import { askForPlace, putSignup, withdraw } from './api.ts';
import { findTurnsAtStake } from './findTurnsAtStake.ts';
import { type How, isRunning, setAttempt } from './attempts.ts';
import { keepIntent } from './intent.ts';
import { invitationsQuery } from './invitations.ts';
import { isUndecided } from './signups.ts';
import { forgetWish, keepWish, type Wish } from './wishes.ts';

interface Where {
  congress: CongressInfo;
  sessionId: string;
  slotId: string;
}

function shownAt(slotId: string): Patience {
  const show = (why: unknown, wait: Wait) =>
    setAttempt(slotId, isProblem(why, 'not-open-yet') ? { kind: 'early' } : { kind: 'waiting', wait });
  return { onWait: (ms, why) => show(why, waitAfter(why, ms)), onAgain: (why) => show(why, { kind: 'again' }) };
}

/** Signing up and withdrawing are idempotent, so they are retried when the server is busy or unreachable. */
async function patiently(wish: Omit<Wish, 'at'>, ask: () => Promise<Signup>): Promise<Signup | Error> {
  const { slotId } = wish;
  keepWish(wish);
  setAttempt(slotId, { kind: 'asking' });
  try {
    const signup = await withPatience(ask, shownAt(slotId));
    setAttempt(slotId, isUndecided(signup) ? { kind: 'pending', signupId: signup.id } : null);
    return signup;
  } catch (error) {
    setAttempt(slotId, { kind: 'failed', error });
    return error as Error;
  } finally {
    forgetWish(slotId);
  }
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

  /** Some refusals only ask who somebody is, or for whom they act. */
  function asksWho(error: unknown): string | null {
    if (error instanceof Problem && error.status === 401) return '/inloggen';
    if (isProblem(error, 'profile-needed') || isProblem(error, 'choose-participant')) return whoPath(slug);
    return null;
  }

  const wishOf = (me: Me | null | undefined) => ({ congress: slug, sessionId, slotId, account: me?.account.id });

  async function reserveAs(me: Me | undefined, how: How) {
    const participantId = chosenParticipant(me, slug)?.id;
    const signup = await patiently({ ...wishOf(me), ...how }, () =>
      askForPlace(slug, { slotId, participantId, ...how }),
    );
    if (signup instanceof Error) {
      const path = asksWho(signup);
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
