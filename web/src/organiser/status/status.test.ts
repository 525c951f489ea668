import { describe, expect, test } from 'vitest';
import type { MailStatus, PlacesStatus, SignupsStatus } from '../../api/types.ts';
import { attention } from './attention.ts';
import { type Answers, broken, contradictions, lookedAt, underWayForMs, verdict } from './look.ts';
import { statusTexts } from './texts.ts';

const nothing = { outbox: { events: 0, oldestSeconds: 0 }, deadLetters: { 'meedoen.places': 0 } };

function places(confirmed: number, more: Partial<PlacesStatus> = {}): PlacesStatus {
  return {
    ...{
      tooMany: 0,
      overbooked: 0,
      twice: 0,
      atTheSameTime: 0,
      idle: 0,
      notTheirDay: 0,
      afterTheStart: 0,
      contradicting: 0,
    },
    slots: [
      { slotId: 'a', confirmed, waiting: 3, tooMany: 0, overbooked: 0 },
      { slotId: 'never asked for', confirmed: 0, waiting: 0, tooMany: 0, overbooked: 0 },
    ],
    ...nothing,
    ...more,
  };
}

function signups(confirmed: number, more: Partial<SignupsStatus> = {}): SignupsStatus {
  const slots = [{ slotId: 'a', confirmed, waiting: 3, lost: 0 }];
  return { lost: 0, twice: 0, decided: 23, slots, ...nothing, ...more };
}

function mails(more: Partial<MailStatus> = {}): MailStatus {
  return { decided: 23, waiting: 0, oldestSeconds: 0, stuck: 0, givenUp: 0, deadLetters: {}, ...more };
}

const well: Answers = { places: places(20), signups: signups(20), mails: mails() };
const first = (answers: Answers) => lookedAt(answers, 0, undefined);
const after = (ms: number, before: Answers, now: Answers) => lookedAt(now, ms, first(before));

describe('when all is well', () => {
  test('nothing is too many, lost or twice', () => {
    expect(Object.values(broken(first(well)))).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(verdict(first(well))).toBe('kept');
    expect(statusTexts.nl.kept(broken(first(well)))).toBe('Alles klopt: 0 te veel, 0 kwijt, 0 dubbel.');
  });

  test('nothing needs attention', () => {
    expect(attention(well)).toEqual([]);
  });
});

describe('two services that report different numbers', () => {
  const apart: Answers = { ...well, signups: signups(19) };

  test('are no contradiction at first: something may be under way', () => {
    expect(contradictions(first(apart))).toEqual([]);
    expect(contradictions(after(underWayForMs - 1, apart, apart))).toEqual([]);
  });

  test('are a contradiction if nothing changes', () => {
    const look = after(underWayForMs, apart, apart);
    expect(contradictions(look).map(({ about }) => about)).toEqual(['a']);
    expect(broken(look).contradicting).toBe(1);
    expect(verdict(look)).toBe('broken');
  });

  test('are none while the numbers change, as in a rush', () => {
    const moved: Answers = { ...well, places: places(40), signups: signups(39) };
    expect(contradictions(after(60_000, apart, moved))).toEqual([]);
  });

  test('keep their age over many short looks', () => {
    const often = [3000, 6000, 9000].reduce((before, at) => lookedAt(apart, at, before), first(apart));
    expect(contradictions(often)).toHaveLength(1);
  });
});

describe('a decision without a mail', () => {
  const silent: Answers = { ...well, mails: mails({ decided: 21 }) };

  test('may be on its way', () => {
    expect(broken(first(silent)).lost).toBe(0);
  });

  test('is lost when it does not come', () => {
    expect(broken(after(underWayForMs, silent, silent)).lost).toBe(2);
  });
});

describe('a service that does not answer', () => {
  const away: Answers = { ...well, places: undefined };

  test('leaves open whether its promises are kept', () => {
    expect(broken(first(away)).tooMany).toBeUndefined();
    expect(broken(first(away)).lost).toBe(0);
    expect(verdict(first(away))).toBe('unknown');
    expect(statusTexts.en.unknown(broken(first(away)))).toContain('? too many, 0 lost, ? twice');
  });

  test('needs attention', () => {
    expect(attention(away)).toEqual([{ kind: 'away', part: 'places' }]);
  });
});

describe('attention is asked', () => {
  test('for events that are not published, but not for recent ones', () => {
    const outbox = (oldestSeconds: number) => ({
      ...well,
      signups: signups(20, { outbox: { events: 7, oldestSeconds } }),
    });
    expect(attention(outbox(2))).toEqual([]);
    expect(attention(outbox(30))).toEqual([{ kind: 'unpublished', part: 'signups', events: 7, seconds: 30 }]);
  });

  test('once for a record that two services could not process', () => {
    const letters = { deadLetters: { 'meedoen.places': 2 } };
    const both: Answers = { ...well, signups: signups(20, letters), mails: mails(letters) };
    expect(attention(both)).toEqual([{ kind: 'dead-letters', events: 2 }]);
  });

  test('when nobody can tell whether there are such records', () => {
    const { deadLetters: _, ...untold } = mails();
    expect(attention({ ...well, mails: untold })).toEqual([{ kind: 'events-away' }]);
  });

  test('for mail that is late, stuck or abandoned', () => {
    const late = mails({ waiting: 4, oldestSeconds: 300, stuck: 2, givenUp: 1 });
    expect(attention({ ...well, mails: late }).map(({ kind }) => kind)).toEqual([
      'mail-late',
      'mail-stuck',
      'mail-given-up',
    ]);
  });
});
