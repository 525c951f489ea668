import type { IncomingMessage, ServerResponse } from 'node:http';
import type { MailChoices, ReminderSettings } from '../src/api/types.ts';
import { answer, problem } from './fakeAnswers.ts';
import { organisersOnly } from './fakeVisitor.ts';

// Whether a congress reminds its participants, and whether the visitor wants it.

export const storedReminders = {
  settings: { enabled: true, time: '16:00:00' } as ReminderSettings,
  version: 1,
  choices: { reminders: true } as MailChoices,
};

const tag = () => `"r${storedReminders.version}"`;

export function reminderSettings(request: IncomingMessage, response: ServerResponse, body: object): void {
  if (request.method === 'PUT') {
    if (request.headers['if-match'] !== tag()) return problem(response, 412, 'changed-meanwhile');
    Object.assign(storedReminders, { settings: body as ReminderSettings, version: storedReminders.version + 1 });
  }
  response.setHeader('ETag', tag());
  organisersOnly(response, storedReminders.settings);
}

export function mailChoices(request: IncomingMessage, response: ServerResponse, body: object): void {
  if (request.method === 'PUT') storedReminders.choices = body as MailChoices;
  answer(response, 200, storedReminders.choices);
}

export function declineReminders(request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'POST') return problem(response, 404, 'not-found');
  storedReminders.choices = { reminders: false };
  answer(response, 204, null);
}
