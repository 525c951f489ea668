// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import type { Asked } from './askInOrder.ts';
import { signup } from './fixture.ts';
import { forgetUnfinished, forgetWhatWasTold, keepUnfinished, pressOf, setPress, unfinishedOf } from './presses.ts';
import { resultOf } from './result.ts';

afterEach(() => {
  forgetUnfinished();
  setPress('anna', null);
});

describe('a press that is not finished', () => {
  const now = Date.parse('2026-10-01T08:00:00Z');

  test('goes on for the same participant', () => {
    keepUnfinished({ participantId: 'anna', joinsWaitingLists: false }, now);
    expect(unfinishedOf('anna', now + 60_000)?.joinsWaitingLists).toBe(false);
    expect(unfinishedOf('bo', now + 60_000)).toBeNull();
  });

  test('does not go on after a quarter of an hour, or once it is finished', () => {
    keepUnfinished({ participantId: 'anna', joinsWaitingLists: true }, now);
    expect(unfinishedOf('anna', now + 16 * 60_000)).toBeNull();
    forgetUnfinished();
    expect(unfinishedOf('anna', now)).toBeNull();
  });

  test('is still there for a reader who comes back; what was told is not', () => {
    setPress('anna', { state: 'busy', asked: [] });
    forgetWhatWasTold('anna');
    expect(pressOf('anna')?.state).toBe('busy');
    setPress('anna', { state: 'done', asked: [] });
    forgetWhatWasTold('anna');
    expect(pressOf('anna')).toBeUndefined();
  });
});

describe('the result', () => {
  const asked: Asked[] = [
    { slotId: 'walk', answer: signup('walk', 'REQUESTED') },
    { slotId: 'house', answer: 'skipped' },
    { slotId: 'agenda', answer: new Error('full') },
    { slotId: 'lecture', answer: signup('lecture', 'CONFIRMED') },
  ];

  test('counts what came of each', () => {
    expect(resultOf(asked, [])).toEqual({ places: 1, waits: 0, undecided: 1, refused: 1, skipped: 1 });
  });

  test('follows decisions that come later', () => {
    expect(resultOf(asked, [signup('walk', 'WAITLISTED')])).toMatchObject({ waits: 1, undecided: 0 });
    expect(resultOf(asked, [signup('walk', 'REFUSED')])).toMatchObject({ refused: 2, undecided: 0 });
  });
});
