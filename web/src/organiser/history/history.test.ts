import { describe, expect, test } from 'vitest';
import type { AuditEntry } from '../../api/types.ts';
import { dashboardTexts } from '../dashboard/texts.ts';
import { actorName } from '../workspace/actors.ts';
import { actionName, byDay, fieldName, resultOf, valueName } from './entries.ts';
import { historyTexts } from './texts.ts';
import { actions, everything, filterOf, type HistoryView, viewIn, viewInAddress } from './view.ts';

const { nl } = historyTexts;

const entry = (more: Partial<AuditEntry> = {}): AuditEntry => ({
  ...{ id: 1, occurredAt: '2026-11-19T08:30:00Z', action: 'CHANGE_SLOT', object: 'slot/1', result: 'DONE' },
  ...{ changes: [], counts: {}, names: {} },
  ...more,
});

describe('the address', () => {
  const view: HistoryView = { actor: 'clock', action: 'CHANGE_SLOT', object: 'slot/1', from: '2026-11-01', to: null };

  test('holds what is chosen', () => {
    expect(viewInAddress(view).toString()).toBe('wie=klok&actie=tijdstip-gewijzigd&wat=slot%2F1&van=2026-11-01');
    expect(viewIn(viewInAddress(view))).toEqual(view);
    expect(viewIn(new URLSearchParams('actie=onbekend'))).toEqual(everything);
  });

  test('has a word for each action', () => {
    for (const action of actions) expect(viewIn(viewInAddress({ ...everything, action })).action).toBe(action);
  });

  test('becomes the filter of the interface', () => {
    expect(filterOf(view).toString()).toBe('byClock=true&action=CHANGE_SLOT&object=slot%2F1&from=2026-11-01');
    expect(filterOf({ ...everything, actor: 'a' }).toString()).toBe('actor=a');
  });
});

test.each(['nl', 'en'] as const)('each action has sentences in %s', (language) => {
  for (const action of actions) {
    const { done, tried } = historyTexts[language];
    expect([done[action], tried[action]].every(Boolean), action).toBe(true);
  }
});

test('days begin at midnight in the time zone of the congress', () => {
  const entries = [entry({ occurredAt: '2026-11-19T23:30:00Z' }), entry({ occurredAt: '2026-11-19T22:30:00Z' })];
  expect(byDay(entries, 'Europe/Amsterdam').map(({ day }) => day)).toEqual(['2026-11-20', '2026-11-19']);
  expect(byDay(entries, 'UTC')).toHaveLength(1);
});

test('an actor is an address, an account or Meedoen itself', () => {
  expect(actorName({ actor: '3f0c0d5e-0000', email: 'sam@gemeente.example' }, nl)).toBe('sam@gemeente.example');
  expect(actorName({ actor: '3f0c0d5e-0000' }, nl)).toBe('Account 3f0c0d5e');
  expect(actorName({}, nl)).toBe('Meedoen zelf');
});

test('a refused attempt is not told as done', () => {
  expect(actionName(entry(), nl)).toBe('Tijdstip gewijzigd');
  expect(actionName(entry({ result: 'REFUSED' }), nl)).toBe('Tijdstip wijzigen');
});

test('a place in exchange for another one is a move', () => {
  const changes = [{ field: 'inExchangeFor', before: '', after: 'a' }];
  expect(actionName(entry({ action: 'ASSIGN_PLACE' }), nl)).toBe('Plek gegeven');
  expect(actionName(entry({ action: 'ASSIGN_PLACE', changes }), nl)).toBe('Deelnemer verplaatst');
});

test.each<[Partial<AuditEntry>, string]>([
  [{}, 'gelukt'],
  [{ counts: { added: 2, changed: 1 } }, '2 erbij, 1 anders'],
  [{ counts: { sessionsAdded: 0, slotsAdded: 1200 } }, '1.200 tijdstippen erbij'],
  [{ result: 'UNCHANGED' }, 'er veranderde niets'],
  [{ result: 'REFUSED', reason: 'forbidden' }, 'geweigerd: geen recht'],
  [{ result: 'REFUSED', reason: 'something-new' }, 'geweigerd: something-new'],
])('%j is told as "%s"', (more, sentence) => {
  expect(resultOf(entry(more), nl)).toBe(sentence);
});

test.each([
  ['', 'geen'],
  ['24', '24'],
  ['true', 'ja'],
  ['2026-11-19T08:45:00Z', 'do 19 nov 09:45'],
])('the value "%s" is shown as "%s"', (value, shown) => {
  expect(valueName(value, 'Europe/Amsterdam', nl, 'nl')).toBe(shown);
});

test.each([
  ['capacity', 'plekken'],
  ['mail.replyTo', 'adres voor antwoorden'],
  ['mail.CONFIRMED.nl', 'tekst in de mail ‘Je hebt een plek’ (nl)'],
  ['unknown', 'unknown'],
])('the field %s', (field, name) => {
  expect(fieldName(field, nl, dashboardTexts.nl.mailKind)).toBe(name);
});
