// Longer than 250 lines: every kind of sentence of a story.
import { describe, expect, test } from 'vitest';
import { congress } from '../../../../dev/sample.ts';
import type { AskedSignup, AuditEntry, KeptDecision, Mail, Programme, StoredTick } from '../../../api/types.ts';
import { localised } from '../../../language/language.ts';
import type { Language } from '../../../language/types.ts';
import { StoryContext, textOf } from './line.ts';
import { byDay, type Known, momentsIn } from './story.ts';

const slot = (id: string, start: string) => ({ id, start }) as Programme['sessions'][number]['slots'][number];
const programme = {
  congress: congress(),
  sessions: [
    { title: localised('Met de bus', 'By bus'), slots: [slot('bus', '2027-01-14T08:15:00Z')] },
    { title: localised('Griftpark'), slots: [slot('park', '2027-01-14T13:00:00Z')] },
  ],
} as unknown as Programme;

const people = [{ id: 'bo', name: 'Bo Smit', email: 'bo@gemeente.example', listed: true }];

const asked: AskedSignup = {
  ...{ id: 'a', slotId: 'bus', requestedAt: '2027-01-12T08:00:03Z', together: false },
  ...{ byOrganiser: false, status: 'CONFIRMED' },
  decisions: [],
};

const decision = (kind: KeptDecision['kind'], more: Partial<KeptDecision> = {}): KeptDecision => ({
  ...{ number: 1, decidedAt: '2027-01-12T08:00:03Z', kind, pair: false, fromSetAside: false, capacity: 20 },
  ...more,
});

const later = (kind: KeptDecision['kind'], more: Partial<KeptDecision> = {}) =>
  decision(kind, { number: 2, decidedAt: '2027-01-13T10:26:04Z', ...more });

/** What is told, the newest first, each as one paragraph. */
function told(known: Partial<Known>, language: Language = 'nl'): string[] {
  const all = { story: { signups: [], ticks: [] }, mails: [], changes: [], ...known };
  return momentsIn(all, new StoryContext('Anna', programme, language, people)).map(({ lines }) =>
    lines.map((line) => textOf(line, language)).join(' '),
  );
}

const afterAsking = (more: Partial<AskedSignup>, language?: Language) =>
  told({ story: { signups: [{ ...asked, ...more }], ticks: [] } }, language);

const bus = '“Met de bus” (donderdag 14 januari, 09:15)';
const question = `Op 12 januari om 09:00:03 vroeg Anna een plek bij ${bus}.`;

describe('a request is told with its answer', () => {
  test('a place at once', () => {
    expect(afterAsking({ decisions: [decision('CONFIRMED')] })).toEqual([
      `${question} Er was een plek vrij, en Anna kreeg die meteen.`,
    ]);
  });

  test('a place that the organisers gave was not asked for', () => {
    const decisions = [decision('ASSIGNED'), later('RELEASED', { reason: 'WITHDRAWN_BY_ORGANISER', held: 'PLACE' })];
    expect(afterAsking({ byOrganiser: true, decisions })).toEqual([
      `Op 13 januari om 11:26:04 is Anna afgemeld bij ${bus}. Dat deed de organisatie.`,
      `Op 12 januari om 09:00:03 gaf de organisatie Anna een plek bij ${bus}.`,
    ]);
  });

  test('a place that the organisers could not give has its reason', () => {
    const decisions = [decision('REFUSED', { reason: 'SLOT_BEGUN' })];
    expect(afterAsking({ byOrganiser: true, decisions })).toEqual([
      `Op 12 januari om 09:00:03 wilde de organisatie Anna een plek geven bij ${bus}, maar dat kon niet. Het was al begonnen.`,
    ]);
  });

  test('a place that the organisers gave instead of another is a move', () => {
    const decisions = [decision('CONFIRMED'), later('REASSIGNED', { otherSlotId: 'park' })];
    expect(afterAsking({ decisions })[0]).toContain(`verplaatste de organisatie Anna van ${bus} naar “Griftpark”`);
  });

  test('a wait behind others', () => {
    expect(afterAsking({ decisions: [decision('WAITLISTED', { position: 4 })] })).toEqual([
      `${question} De 20 plekken waren toen vergeven, of gingen eerst naar wie al wachtte. Anna kwam als nummer 4 op de wachtlijst.`,
    ]);
  });

  test('the first wait: all places had been given out', () => {
    expect(afterAsking({ decisions: [decision('WAITLISTED', { position: 1 })] })[0]).toContain(
      'Alle 20 plekken waren toen vergeven. Anna kwam als nummer 1 op de wachtlijst.',
    );
  });

  test('a wait because of the limit per organisation', () => {
    expect(afterAsking({ decisions: [decision('WAITLISTED', { position: 1, heldBack: 'QUOTA' })] })[0]).toContain(
      'Van de organisatie van Anna kwamen toen al zoveel mensen als er mogen komen.',
    );
  });

  test('a pair waits for two places', () => {
    const told = afterAsking({ together: true, decisions: [decision('WAITLISTED', { position: 1, pair: true })] })[0];
    expect(told).toContain('vroeg Anna samen met een collega een plek');
    expect(told).toContain('Er waren toen geen twee plekken vrij.');
  });

  test('a refusal names the slot in its way', () => {
    expect(afterAsking({ decisions: [decision('REFUSED', { reason: 'OVERLAP', otherSlotId: 'park' })] })).toEqual([
      `${question} Anna kreeg geen plek. De tijden overlappen met “Griftpark” (donderdag 14 januari, 14:00), waar Anna al een plek had.`,
    ]);
  });

  test('no answer yet', () => {
    expect(afterAsking({ status: 'REQUESTED' })).toEqual([`${question} Daarover is nog niet beslist.`]);
  });

  test('an answer that was not kept', () => {
    const [, first] = afterAsking({ decisions: [later('RELEASED', { reason: 'WITHDRAWN', held: 'PLACE' })] });
    expect(first).toBe(`${question} Wat daarop als eerste besloten is, is niet bewaard.`);
  });
});

describe('each later decision is told on its own', () => {
  const then = 'Op 13 januari om 11:26:04';
  const last = (one: KeptDecision) => afterAsking({ decisions: [decision('WAITLISTED', { position: 4 }), one] })[0];

  test('a promotion', () => {
    expect(last(later('PROMOTED'))).toBe(
      `${then} kreeg Anna een plek bij ${bus}. Er kwam een plek vrij, en Anna was op de wachtlijst de eerste die deze plek kon krijgen.`,
    );
  });

  test('a companion', () => {
    expect(last(later('ACCOMPANIED', { companion: 'INTERPRETER' }))).toBe(
      `${then} gaf de organisatie ook de tolk van Anna een plek bij ${bus}.`,
    );
    expect(last(later('COMPANION_ENDED'))).toBe(
      `${then} gaf de organisatie de plek voor de begeleider of tolk van Anna bij ${bus} vrij.`,
    );
    expect(last(later('REFUSED', { reason: 'FULL', held: 'PLACE' }))).toContain(
      'meekomt, maar dat kon niet. Er was toen geen plek vrij.',
    );
    expect(last(later('REFUSED', { reason: 'SLOT_BEGUN', held: 'PLACE' }))).toContain('Het was al begonnen.');
    expect(last(later('PROMOTED', { companion: 'COMPANION' }))).toContain(
      'De begeleider van Anna kreeg daar ook een plek.',
    );
    expect(last(later('RELEASED', { reason: 'SLOT_CANCELLED', held: 'PLACE', companion: 'INTERPRETER' }))).toContain(
      'De tolk van Anna had daar ook geen plek meer.',
    );
  });

  test('a place that was set aside', () => {
    const set = `${then} gaf de organisatie Anna een plek bij ${bus}.`;
    expect(last(later('ASSIGNED'))).toBe(set);
    const aside = later('ASSIGNED', { fromSetAside: true, companion: 'COMPANION' });
    expect(last(aside)).toBe(`${set} Het was een apart gezette plek. De begeleider van Anna kreeg daar ook een plek.`);
    const decisions = [decision('ASSIGNED', { fromSetAside: true })];
    expect(afterAsking({ byOrganiser: true, decisions })[0]).toContain('Het was een apart gezette plek.');
  });

  test('a withdrawal', () => {
    expect(last(later('RELEASED', { reason: 'WITHDRAWN', held: 'PLACE' }))).toBe(
      `${then} is Anna afgemeld bij ${bus}.`,
    );
  });

  test('a wait that ended because of another place', () => {
    expect(last(later('RELEASED', { reason: 'OVERLAP', held: 'WAITING', otherSlotId: 'park' }))).toBe(
      `${then} ging Anna van de wachtlijst voor ${bus} af. ` +
        'Anna kreeg een plek bij “Griftpark” (donderdag 14 januari, 14:00), en die tijden overlappen.',
    );
  });

  test('a place that went to a colleague', () => {
    expect(last(later('RELEASED', { reason: 'HANDED_OVER', held: 'PLACE' }))).toBe(
      `${then} gaf de organisatie de plek van Anna bij ${bus} aan een collega.`,
    );
  });

  test('a slot that was cancelled', () => {
    expect(last(later('RELEASED', { reason: 'SLOT_CANCELLED', held: 'PLACE' }))).toBe(
      `${then} verviel de plek van Anna bij ${bus}. De organisatie heeft dit afgelast.`,
    );
  });

  test('an exchange', () => {
    expect(last(later('EXCHANGED', { otherSlotId: 'park' }))).toContain('op, in ruil voor een plek bij “Griftpark”');
  });

  test('a reason without words is left out', () => {
    expect(last(later('RELEASED', { reason: 'SOMETHING_NEW', held: 'PLACE' }))).toBe(
      `${then} is Anna afgemeld bij ${bus}.`,
    );
  });

  test('a slot that is no longer in the programme', () => {
    expect(last(later('EXCHANGED', { otherSlotId: 'gone' }))).toContain('een tijdstip dat er niet meer is');
  });
});

describe('also told are', () => {
  const mail = {
    ...{ id: 'm', kind: 'WAITING_LIST', slotId: 'bus', state: 'SENT', attempts: 1 },
    ...{ createdAt: '2027-01-12T08:00:03Z', sentAt: '2027-01-12T08:00:08Z' },
  } as Mail;

  test('a mail that was accepted', () => {
    expect(told({ mails: [mail] })).toEqual([
      `Op 12 januari om 09:00:08 ging er een mail naar Anna: “Je staat op de wachtlijst”, over ${bus}. De mailserver heeft die aangenomen.`,
    ]);
  });

  test('a mail that did not arrive, with what the server said', () => {
    const { sentAt: _, ...unsent } = mail;
    const [sentence] = told({ mails: [{ ...unsent, state: 'GIVEN_UP', lastError: '550 no such user' }] });
    expect(sentence).toContain('stond er een mail klaar voor Anna');
    expect(sentence).toContain('Die is niet aangekomen: de mailserver weigerde hem.');
    expect(sentence).toContain('550 no such user');
  });

  test('what organisers changed, without the values', () => {
    const entry = { occurredAt: '2027-01-12T12:00:00Z', email: 'ria@gemeente.example', result: 'DONE' } as AuditEntry;
    const changes = [{ ...entry, changes: [{ field: 'name' }, { field: 'days' }] }];
    expect(told({ changes })).toEqual([
      'Op 12 januari om 13:00:00 veranderde ria@gemeente.example de gegevens: de naam, de dagen.',
    ]);
  });

  test('who gave a place, and why there was one too many', () => {
    const entry = { occurredAt: '2027-01-12T12:00:00Z', email: 'ria@gemeente.example', result: 'DONE' } as AuditEntry;
    const given = [
      { field: 'slot', before: '', after: 'bus' },
      { field: 'overCapacity', after: 'Zij spreekt' },
    ];
    expect(told({ changes: [{ ...entry, action: 'ASSIGN_PLACE', changes: given }] })).toEqual([
      `Op 12 januari om 13:00:00 koos ria@gemeente.example ervoor om Anna een plek te geven bij ${bus}. ` +
        'Dat mocht één plek te veel zijn: “Zij spreekt”.',
    ]);
    const left = [{ field: 'slot', before: 'bus', after: '' }];
    expect(told({ changes: [{ ...entry, action: 'WITHDRAW_SIGNUP', changes: left }] })).toEqual([
      `Op 12 januari om 13:00:00 meldde ria@gemeente.example Anna af voor ${bus}.`,
    ]);
  });

  test('a hand-over, to both', () => {
    const entry = { occurredAt: '2027-01-12T12:00:00Z', email: 'ria@gemeente.example', result: 'DONE' } as AuditEntry;
    const gave = [
      { field: 'slot', before: 'bus', after: '' },
      { field: 'handedOverTo', before: '', after: 'bo' },
    ];
    const got = [
      { field: 'slot', before: '', after: 'bus' },
      { field: 'insteadOf', before: '', after: 'a' },
      { field: 'beforeWaiting', before: '', after: 'Zij spreekt' },
    ];
    expect(told({ changes: [{ ...entry, action: 'HAND_OVER_PLACE', changes: gave }] })).toEqual([
      `Op 12 januari om 13:00:00 koos ria@gemeente.example ervoor om de plek van Anna bij ${bus} over te dragen aan Bo Smit.`,
    ]);
    expect(told({ changes: [{ ...entry, action: 'ASSIGN_PLACE', changes: got }] })).toEqual([
      `Op 12 januari om 13:00:00 koos ria@gemeente.example ervoor om Anna de plek van een collega te geven bij ${bus}. ` +
        'Dat mocht vóór de mensen die al wachtten: “Zij spreekt”.',
    ]);
  });

  test('no attempts that were refused', () => {
    expect(told({ changes: [{ result: 'REFUSED' } as AuditEntry] })).toEqual([]);
  });

  test('when they came', () => {
    const tick: StoredTick = {
      slotId: 'bus',
      present: true,
      tickedAt: '2027-01-14T08:05:00Z',
      by: 'kim@gemeente.example',
    };
    expect(told({ story: { signups: [], ticks: [tick] } })).toEqual([
      `Op 14 januari om 09:05:00 is Anna aan de deur afgevinkt bij ${bus}. Dat deed kim@gemeente.example.`,
    ]);
  });
});

test('the story is told in English too', () => {
  expect(afterAsking({ decisions: [decision('WAITLISTED', { position: 1 })] }, 'en')).toEqual([
    'On 12 January at 09:00:03, Anna asked for a place in “By bus” (Thursday 14 January, 09:15). ' +
      'All 20 places had been given out by then. Anna became number 1 on the waiting list.',
  ]);
});

test('the newest comes first, by the day of the congress', () => {
  const at = (instant: string) => ({ at: instant, tone: 'plain' as const, isMail: false, lines: [] });
  const days = byDay(
    [at('2027-01-14T00:30:00Z'), at('2027-01-13T23:30:00Z'), at('2027-01-13T10:00:00Z')],
    'Europe/Amsterdam',
  );
  expect(days.map(({ day, moments }) => [day, moments.length])).toEqual([
    ['2027-01-14', 2],
    ['2027-01-13', 1],
  ]);
});
