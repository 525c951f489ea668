import type { QueryClient } from '@tanstack/react-query';
import type { Me } from '../api/types.ts';
import { chosenParticipant } from '../me/participant.ts';
import { availabilityQuery, programmeQuery } from '../programme/api.ts';
import { placesIn } from '../programme/places.ts';
import { slotIn } from '../programme/useSlot.ts';
import { signupsQuery } from './api.ts';
import type { How } from './attempts.ts';
import { type Turn, turnsAtStake } from './turns.ts';

/** Joining a waiting list does not end any other. */
function mayGetAPlaceNow(client: QueryClient, slug: string, slotId: string): boolean {
  const slot = slotIn(client.getQueryData(programmeQuery(slug).queryKey), slotId)?.slot;
  if (!slot) return false;
  const { kind } = placesIn(slot, client.getQueryData(availabilityQuery(slug).queryKey)?.[slotId]);
  return kind === 'free' || kind === 'unknown';
}

/**
 * What a place would end, now or later. Uses what the page has; only after signing in is the list fetched, so that a
 * rush causes no extra requests.
 */
export async function findTurnsAtStakeLater(
  client: QueryClient,
  me: Me,
  slug: string,
  slotId: string,
  { inExchangeFor }: How = {},
): Promise<Turn[]> {
  const programme = client.getQueryData(programmeQuery(slug).queryKey);
  const slot = slotIn(programme, slotId)?.slot;
  const participant = chosenParticipant(me, slug);
  if (!programme || !slot || !participant) return [];
  const known = client.getQueryData(signupsQuery(slug).queryKey);
  const signups = known ?? (await client.fetchQuery(signupsQuery(slug)).catch(() => []));
  const own = signups.filter(({ participantId }) => participantId === participant.id);
  return turnsAtStake({ programme, slot, signups: own, inExchangeFor });
}

/** What is ended by a place that may be given at once. */
export async function findTurnsAtStake(...[client, me, slug, slotId, how]: Parameters<typeof findTurnsAtStakeLater>) {
  return mayGetAPlaceNow(client, slug, slotId) ? findTurnsAtStakeLater(client, me, slug, slotId, how) : [];
}
