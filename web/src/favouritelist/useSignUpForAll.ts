import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { isPassing } from '../api/problem.ts';
import type { Participant, Programme, Signup } from '../api/types.ts';
import { serverNow } from '../clock/serverClock.ts';
import { meQuery } from '../me/session.ts';
import { availabilityQuery, programmeQuery } from '../programme/api.ts';
import { askForPlace, putSignup, signupsQuery } from '../signup/api.ts';
import { invitationsQuery } from '../signup/invitations.ts';
import { asksWho, patiently } from '../signup/patiently.ts';
import { mineOf } from '../signup/useMine.ts';
import { type Asked, askInOrder } from './askInOrder.ts';
import { planOf, type Planned, toAsk } from './plan.ts';
import { forgetUnfinished, keepUnfinished, type Press, pressOf, setPress, usePress } from './presses.ts';

interface Wanted {
  programme: Programme;
  participant: Participant;
  /** The ids of slots, the most wanted first. */
  favourites: readonly string[];
  joinsWaitingLists: boolean;
}

/** As far as the page knows it; in a rush it does not ask for more. */
function planNow(client: QueryClient, wanted: Wanted): Planned[] {
  const { participant } = wanted;
  const { slug } = wanted.programme.congress;
  const programme = client.getQueryData(programmeQuery(slug).queryKey) ?? wanted.programme;
  const known = client.getQueryData(signupsQuery(slug).queryKey) ?? [];
  return planOf({
    ...wanted,
    programme,
    signups: known.filter(({ participantId }) => participantId === participant.id),
    invitations: client.getQueryData(invitationsQuery(slug).queryKey),
    mine: mineOf(programme, known, participant),
    live: client.getQueryData(availabilityQuery(slug).queryKey) ?? {},
    now: serverNow(),
  });
}

async function ask(client: QueryClient, { programme, participant }: Wanted, planned: Planned): Promise<Signup | Error> {
  const { session, slot, step } = planned;
  const { slug } = programme.congress;
  const how = step.kind === 'ask' && step.keepsWaiting ? { keepsWaiting: true } : {};
  const account = client.getQueryData(meQuery.queryKey)?.account.id;
  const answer = await patiently({ congress: slug, sessionId: session.id, slotId: slot.id, account, ...how }, () =>
    askForPlace(slug, { slotId: slot.id, participantId: participant.id, ...how }),
  );
  if (!(answer instanceof Error)) putSignup(client, slug, answer);
  return answer;
}

/** One press asks for all favourites that can be asked for. Pressing again while it goes on does nothing. */
export function useSignUpForAll(wanted: Wanted) {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const { participant, joinsWaitingLists } = wanted;
  const { slug } = wanted.programme.congress;

  function askWho(path: string) {
    if (path === '/inloggen') client.setQueryData(meQuery.queryKey, null);
    setPress(participant.id, null);
    navigate(`${path}?terug=${encodeURIComponent(`/c/${slug}/favorieten`)}`);
  }

  async function askAll(tell: (asked: Asked) => void): Promise<Error | undefined> {
    const known = client.getQueryData(signupsQuery(slug).queryKey);
    if (!known) await client.fetchQuery(signupsQuery(slug)).catch(() => undefined);
    const slotIds = toAsk(planNow(client, wanted)).map(({ slot }) => slot.id);
    return askInOrder(slotIds, {
      planNow: () => planNow(client, wanted),
      ask: (planned) => ask(client, wanted, planned),
      stopsAt: (error) => isPassing(error) || asksWho(error, slug) !== null,
      tell,
    });
  }

  /** @returns what came of it; undefined if it goes on already, or has to wait for a question */
  async function signUp(): Promise<Press | undefined> {
    if (pressOf(participant.id)?.state === 'busy') return undefined;
    keepUnfinished({ participantId: participant.id, joinsWaitingLists });
    const asked: Asked[] = [];
    const show = (state: Press['state']) => setPress(participant.id, { state, asked: [...asked] });
    show('busy');
    const stoppedBy = await askAll((each) => {
      asked.push(each);
      show('busy');
    });
    const question = stoppedBy && asksWho(stoppedBy, slug);
    if (question) {
      askWho(question);
      return undefined;
    }
    forgetUnfinished();
    show(stoppedBy ? 'cut-off' : 'done');
    return pressOf(participant.id);
  }

  return { press: usePress(participant.id), signUp };
}
