import { expect, test } from 'vitest';
import type { Announcement, AnnouncementCounts } from '../../api/types.ts';
import { congress, organisations, sessions } from '../../../dev/sample.ts';
import { kindsFor, offeredFor, optionsFor } from './audience.ts';
import { emptyMessage, messageFieldsOf, messageFrom, messageMistakesIn, placeholdersFor } from './messageFields.ts';
import { outcomeOf } from './outcome.ts';
import { fitting, isMoving, progressOf, stageOf, viewIn, viewInAddress } from './view.ts';

const draft: Announcement = {
  ...{ id: '1', state: 'DRAFT', audience: { kind: 'EVERYONE' }, createdAt: '2026-11-01T08:00:00Z', recipients: 0 },
  ...{ subject: { nl: 'Tot morgen' }, body: { nl: 'Neem je laptop mee.' } },
};
const sent: Announcement = { ...draft, id: '2', state: 'SENT', sentAt: '2026-11-01T09:00:00Z', recipients: 10 };
const none = { waiting: 0, sent: 0, stuck: 0, refused: 0, stopped: 0, unlisted: 0 };
const counted = (more: Partial<AnnouncementCounts>): AnnouncementCounts => ({ announcementId: '2', ...none, ...more });

test('what is shown of the list is in the address, in Dutch words', () => {
  const view = { search: 'laptop', stage: 'sending', chosen: '2' } as const;
  expect(viewInAddress(view).toString()).toBe('zoek=laptop&staat=bezig&bericht=2');
  expect(viewIn(viewInAddress(view))).toEqual(view);
});

test('a mail that is not recorded yet still waits', () => {
  expect(progressOf(sent, undefined)).toMatchObject({ waiting: 10, sent: 0 });
  expect(progressOf(sent, counted({ sent: 4, refused: 1, unlisted: 1, waiting: 2 })).waiting).toBe(4);
});

test('of a stopped message what was not sent is not sent', () => {
  const stopped: Announcement = { ...sent, state: 'STOPPED' };
  expect(progressOf(stopped, counted({ sent: 4, stopped: 3 }))).toMatchObject({ sent: 4, waiting: 0, stopped: 6 });
  expect(stageOf(stopped, counted({ sent: 4 }))).toBe('stopped');
  expect(isMoving(stopped, counted({ sent: 4, waiting: 6 }))).toBe(true);
  expect(isMoving(stopped, counted({ sent: 4, stopped: 6 }))).toBe(false);
});

test.each([
  [{ sent: 9 }, 'sending'],
  [{ sent: 9, stuck: 1 }, 'sending'],
  [{ sent: 9, refused: 1 }, 'sent'],
  [{ sent: 8, unlisted: 2 }, 'sent'],
])('with %o of ten it is %s', (counts, stage) => {
  expect(stageOf(sent, counted(counts))).toBe(stage);
});

test.each([
  [undefined, 'waiting'],
  [{ state: 'SENT' }, 'sent'],
  [{ state: 'GIVEN_UP' }, 'refused'],
  [{ state: 'ABSORBED', reason: 'STOPPED' }, 'stopped'],
  [{ state: 'ABSORBED', reason: 'NOT_LISTED' }, 'unlisted'],
] as const)('%o is a mail that is %s', (mail, outcome) => {
  expect(outcomeOf(sent, mail)).toBe(outcome);
});

test('messages are found by their words and their stage', () => {
  const counts = new Map([['2', counted({ sent: 10 })]]);
  const found = (search: string, stage: 'draft' | 'sent' | null) =>
    fitting([draft, sent], counts, { search, stage, chosen: null }).map(({ id }) => id);
  expect(found('laptop morgen', null)).toEqual(['1', '2']);
  expect(found('', 'sent')).toEqual(['2']);
  expect(found('bus', null)).toEqual([]);
});

test('a message without English is sent without', () => {
  expect(messageFrom({ ...emptyMessage, subject: ' Tot zo ', body: 'x' })).toEqual({
    ...{ audience: { kind: 'EVERYONE' }, subject: { nl: 'Tot zo' }, body: { nl: 'x' } },
  });
  expect(messageFrom(messageFieldsOf(draft))).toEqual({
    ...{ audience: draft.audience, subject: draft.subject, body: draft.body },
  });
});

test('what is missing is said beside its field', () => {
  expect(messageMistakesIn(emptyMessage)).toEqual({ subject: 'needed', body: 'needed' });
  expect(messageMistakesIn({ ...emptyMessage, subject: 'a', body: 'b', subjectEn: 'c' })).toEqual({ bodyEn: 'both' });
  expect(messageMistakesIn({ ...emptyMessage, kind: 'DAY', subject: 'a', body: 'b' })).toEqual({ of: 'choose' });
});

test('a slot can be named only to those who are chosen by one', () => {
  expect(placeholdersFor('EVERYONE', 'nl')).toEqual(['naam', 'congres']);
  expect(placeholdersFor('WAITING_LIST', 'en')).toContain('meetingpoint');
});

test('only organisations with people are offered, and the one that is chosen', () => {
  const [one, other] = organisations;
  const programme = { congress: congress(), sessions };
  const choices = { programme, organisations, withPeople: new Set([one!.id]) };
  const offered = (chosen: string) => offeredFor('ORGANISATION', choices, 'nl', chosen).map(({ value }) => value);
  expect(offered('')).toEqual([one!.id]);
  expect(offered(other!.id)).toEqual([one!.id, other!.id]);
  expect(optionsFor('ORGANISATION', choices, 'nl')).toHaveLength(organisations.length);
  expect(kindsFor({ ...choices, withPeople: new Set() })).not.toContain('ORGANISATION');
});
