import { expect, test } from 'vitest';
import type { Slot } from '../api/types.ts';
import { changeOf, shownOf } from './changes.ts';

const slot = {
  ...{ id: 's', start: '2026-11-19T09:00:00Z', end: '2026-11-19T10:00:00Z', day: '2026-11-19' },
  meetingPoint: { name: 'Zaal 1' },
} as Slot;
const before = shownOf(slot);

test('what is shown for the first time has not changed, nor what is as it was', () => {
  expect(changeOf(undefined, slot)).toBeUndefined();
  expect(changeOf(before, slot)).toBeUndefined();
});

test('another time and another meeting point are changes, each apart', () => {
  const later = { ...slot, end: '2026-11-19T10:30:00Z' };
  const elsewhere = { meetingPoint: { name: 'Zaal 2' } };
  const time = { start: slot.start, end: slot.end, day: slot.day };
  expect(changeOf(before, later)).toEqual({ time });
  expect(changeOf(before, { ...slot, ...elsewhere })).toEqual({ place: { place: 'Zaal 1' } });
  expect(changeOf(before, { ...later, ...elsewhere })).toEqual({ time, place: { place: 'Zaal 1' } });
});

test('the same moment, written differently, and a translation are no change', () => {
  expect(changeOf(before, { ...slot, start: '2026-11-19T09:00:00.000Z' })).toBeUndefined();
  expect(changeOf(before, { ...slot, meetingPoint: { name: 'Zaal 1', nameEn: 'Room 1' } })).toBeUndefined();
});
