import type { ServerResponse } from 'node:http';
import type { Announcement, AnnouncementCounts } from '../src/api/types.ts';
import { answer, problem } from './fakeAnswers.ts';
import { organisersOnly } from './fakeVisitor.ts';

const message: Announcement = {
  ...{ id: 'b1', state: 'DRAFT', audience: { kind: 'EVERYONE' }, createdAt: '2026-11-01T08:00:00Z', recipients: 0 },
  ...{ subject: { nl: 'Tot morgen' }, body: { nl: 'Hallo {naam},\n\nTot morgen.' } },
};
const toACancelledSlot: Announcement = {
  ...message,
  ...{ id: 'b3', audience: { kind: 'SLOT', of: 'cancelled' }, subject: { nl: 'Over de bus' } },
};
const sent: Announcement = {
  ...{ ...message, id: 'b2', state: 'SENT', subject: { nl: 'Praktische informatie' } },
  ...{ sendAt: '2026-11-01T09:00:00Z', sentAt: '2026-11-01T09:00:01Z', recipients: 431 },
};

export const messageCounts: AnnouncementCounts[] = [
  { announcementId: 'b2', waiting: 143, sent: 284, stuck: 2, refused: 1, stopped: 0, unlisted: 1 },
];

const html = '<!DOCTYPE html><html><body><h1>Tot morgen</h1><p>Hallo Proefpersoon Een,</p></body></html>';
const preview = { sender: 'LPB-congres', subject: 'Tot morgen', language: 'nl', text: 'Tot morgen', html };
const recipients = [{ participantId: 'p1', name: 'Proefpersoon Een', language: 'nl' }];

/** What a colleague does with the first message while it is open. */
export const meanwhile: { end: 'sent' | 'deleted' | null } = { end: null };

function asItIs(one: Announcement): Announcement[] {
  if (one !== message || meanwhile.end === null) return [one];
  return meanwhile.end === 'sent' ? [{ ...sent, id: one.id, subject: one.subject }] : [];
}

export function messages(response: ServerResponse, method: string, [id = '', part = '']: string[]): void {
  const all = [message, sent, toACancelledSlot].flatMap(asItIs);
  const found = all.find((each) => each.id === id);
  if (id === '') return organisersOnly(response, method === 'GET' ? all : message);
  if (id === 'audience') return organisersOnly(response, { people: 431, mailboxes: 429, dutch: 400, english: 31 });
  if (!found) return problem(response, 404, 'not-found');
  if (method === 'DELETE' && part === '') return answer(response, 204, null);
  if (method === 'PUT' && part === '' && found.sentAt) return problem(response, 409, 'announcement-sent');
  if (part === 'recipients') return organisersOnly(response, recipients);
  organisersOnly(response, part === 'preview' ? preview : found);
}
