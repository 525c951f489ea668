import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import type { Me, Programme, SlotAvailability } from '../api/types.ts';
import { availabilityQuery, programmeQuery } from '../programme/api.ts';
import { signupsQuery } from './api.ts';
import { findTurnsAtStake, findTurnsAtStakeLater } from './findTurnsAtStake.ts';
import { live, participant, signup, slot } from './fixture.ts';

const me = { participants: [participant()] } as unknown as Me;
const programme = {
  congress: {},
  sessions: [{ id: 's', slots: [slot, { ...slot, id: 'waited' }] }],
} as unknown as Programme;

/** Somebody waits for what overlaps the slot. */
function page(availability: SlotAvailability | undefined, waits = signup('WAITLISTED', { slotId: 'waited' })) {
  const client = new QueryClient();
  client.setQueryData(programmeQuery('c').queryKey, programme);
  client.setQueryData(availabilityQuery('c').queryKey, availability && { a: availability });
  client.setQueryData(signupsQuery('c').queryKey, [waits]);
  return client;
}

async function atStake(client: QueryClient, find = findTurnsAtStake): Promise<string[]> {
  return (await find(client, me, 'c', 'a', {})).map((turn) => turn.slot.id);
}

test('a place that may be free ends a turn', async () => {
  expect(await atStake(page(live(19)))).toEqual(['waited']);
  expect(await atStake(page(undefined))).toEqual(['waited']);
});

test('joining a waiting list ends none', async () => {
  expect(await atStake(page(live(20)))).toEqual([]);
});

test('a place that may be given later ends a turn, even if none is free now', async () => {
  expect(await atStake(page(live(20)), findTurnsAtStakeLater)).toEqual(['waited']);
});

test('the turns of somebody else for whom one acts are not at stake', async () => {
  const client = page(live(19), signup('WAITLISTED', { slotId: 'waited', participantId: 'p2' }));
  expect(await atStake(client)).toEqual([]);
});
