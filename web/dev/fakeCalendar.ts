import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CalendarSubscription } from '../src/api/types.ts';
import { answer, problem } from './fakeAnswers.ts';
import { congress } from './sample.ts';
import { type Person, visitor } from './fakeVisitor.ts';

// The address to which the visitor's calendar subscribes. Nothing answers at the address itself.

const subscriptions = new WeakMap<Person, CalendarSubscription>();
let made = 0;

export function calendarSubscription(request: IncomingMessage, response: ServerResponse): void {
  const { person } = visitor;
  if (!person) return problem(response, 401, 'sign-in-needed');
  if (request.method === 'DELETE') {
    subscriptions.delete(person);
    return answer(response, 204, null);
  }
  if (request.method === 'PUT') {
    const address = `https://meedoen.example/api/v1/congresses/${congress().slug}/calendar.ics?key=sleutel-${++made}`;
    subscriptions.set(person, { address, madeAt: '2026-12-01T09:30:00Z' });
  }
  answer(response, 200, subscriptions.get(person) ?? {});
}
