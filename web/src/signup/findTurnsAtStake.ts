import type { QueryClient } from '@tanstack/react-query';
import type { Me } from '../api/types.ts';
import { chosenParticipant } from '../me/participant.ts';
import { availabilityQuery, programmeQuery } from '../programme/api.ts';
import { placesIn } from '../programme/places.ts';
import { slotIn } from '../programme/useSlot.ts';
import { signupsQuery } from './api.ts';
import type { How } from './attempts.ts';
import { type Turn, turnsAtStake } from './turns.ts';

/** Uses what the page has; only after signing in is the list fetched, so that a rush causes no extra requests. */
export async function findTurnsAtStake(
  client: QueryClient,
  me: Me,
  slug: string,
  slotId: string,
  { inExchangeFor }: How,
): Promise<Turn[]> {
  const programme = client.getQueryData(programmeQuery(slug).queryKey);
  const slot = slotIn(programme, slotId)?.slot;
  const participant = chosenParticipant(me, slug);
  if (!programme || !slot || !participant) return [];
  const places = placesIn(slot, client.getQueryData(availabilityQuery(slug).queryKey)?.[slotId]);
  // Joining a waiting list does not end any other.
  if (places.kind !== 'free' && places.kind !== 'unknown') return [];
  const known = client.getQueryData(signupsQuery(slug).queryKey);
  const signups = known ?? (await client.fetchQuery(signupsQuery(slug)).catch(() => []));
  const own = signups.filter(({ participantId }) => participantId === participant.id);
  return turnsAtStake({ programme, slot, signups: own, inExchangeFor });
}
