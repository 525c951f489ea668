import { expect, test } from 'vitest';
import { slots } from '../../../dev/fakePlaces.ts';
import type { SlotAvailability } from '../../api/types.ts';
import { roomIn } from './places.ts';
import { placesTexts } from './placesTexts.ts';

const slot = { ...slots[0]!, capacity: 20 };
const { free } = placesTexts.nl;

const said = (known: Partial<SlotAvailability>) => {
  const room = roomIn(slot, {
    slotId: slot.id,
    setAsideLeft: 0,
    waiting: 0,
    confirmed: 0,
    ...known,
  } as SlotAvailability);
  return free(room.free, room.waiting);
};

test('a slot says how many places are free, and how many people wait', () => {
  expect(said({ confirmed: 17 })).toBe('nog 3 vrij');
  expect(said({ confirmed: 20 })).toBe('vol');
  expect(said({ confirmed: 22, waiting: 4 })).toBe('vol, 4 wachten');
});

test('places set aside are not free', () => {
  expect(said({ confirmed: 17, setAsideLeft: 3, waiting: 1 })).toBe('vol, 1 wacht');
});
