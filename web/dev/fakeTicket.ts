import type { ServerResponse } from 'node:http';
import { answer, problem } from './fakeAnswers.ts';
import { slotParticipants } from './fakeParticipants.ts';
import { organisersOnly, visitor } from './fakeVisitor.ts';
import { congress, sessions } from './sample.ts';

// As long as a real one, and signed by nobody.

const part = (length: number) => 'eyJhbGciOiJSUzI1NiJ9'.repeat(20).slice(0, length);
const token = [part(100), part(170), part(342)].join('.');

export function ticket(response: ServerResponse, url: URL): void {
  if (!visitor.person) return problem(response, 401, 'sign-in-needed');
  const participantId = url.searchParams.get('participantId') ?? 'p0';
  answer(response, 200, { participantId, code: '7K4M2QXP', token, validUntil: congress().signupClosesAt });
}

/** The code of the first who has a place, and one of somebody who is expected elsewhere. */
export function ticketCheck(response: ServerResponse, { code = '' }: { code?: string }): void {
  const [first] = slotParticipants.confirmed;
  const [session] = sessions;
  const [slot] = session?.slots ?? [];
  const typed = code.toUpperCase().replace(/[\s-]/g, '');
  const places =
    slot && session ? [{ signupId: 'elsewhere', slotId: slot.id, title: session.title, ...times(slot) }] : [];
  if (typed === '7K4M2QXP') return organisersOnly(response, { participantId: first?.id, name: first?.name, places });
  if (typed === '2QXP7K4M') return organisersOnly(response, { participantId: 'other', name: 'Noor de Vries', places });
  problem(response, 409, 'ticket-code-unknown', { detail: 'Niemand in dit congres heeft deze code.' });
}

const times = ({ start, end }: { start: string; end: string }) => ({ start, end });
