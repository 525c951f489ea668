import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SlotAttendance } from '../src/api/types.ts';
import { problem } from './fakeAnswers.ts';
import { slotParticipants } from './fakeParticipants.ts';
import { organisersOnly, visitor } from './fakeVisitor.ts';
import { sessions } from './sample.ts';

// Who came, the same at every slot.

export function attendance(): SlotAttendance[] {
  const { confirmed } = slotParticipants;
  const present = confirmed.filter((one) => one.present).length;
  return sessions.flatMap(({ slots }) => slots.map(({ id }) => ({ slotId: id, confirmed: confirmed.length, present })));
}

/** Who has no place cannot be ticked off. */
export function ticked(request: IncomingMessage, response: ServerResponse, signupId: string): void {
  const one = slotParticipants.confirmed.find((each) => each.signupId === signupId);
  if (!one) return problem(response, 409, 'has-no-place', { detail: 'Deze persoon heeft hier geen plek.' });
  if (request.method === 'DELETE') delete one.present;
  else one.present = { since: new Date().toISOString(), by: visitor.person?.email ?? '' };
  organisersOnly(response, {});
}
