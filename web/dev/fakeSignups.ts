import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Signup, Slot } from '../src/api/types.ts';
import { answer, capReached, problem } from './fakeAnswers.ts';
import { variant } from './fakeCongress.ts';
import { colleague, FakeInvitations } from './fakeInvitations.ts';
import { changed, count, slots } from './fakePlaces.ts';
import { type Person, visitor } from './fakeVisitor.ts';
import { congress, sessions, taken } from './sample.ts';

// The visitor's sign-ups, alone or with a colleague.

let refusals = 0;
const invitations = new FakeInvitations(congress().slug, slots[0]?.id ?? '');

function decide(who: Person, slot: Slot, participantId: string): Signup {
  const full = (taken.get(slot.id)?.confirmed ?? 0) >= slot.capacity;
  const position = full ? count(slot.id, 'waiting', 1) : undefined;
  if (!full) count(slot.id, 'confirmed', 1);
  const now = new Date().toISOString();
  const signup: Signup = {
    id: `su${Math.random().toString(36).slice(2)}`,
    slotId: slot.id,
    participantId,
    status: full ? 'WAITLISTED' : 'CONFIRMED',
    requestedAt: now,
    decidedAt: now,
    ...(position ? { position } : {}),
  };
  who.signups.push(signup);
  return signup;
}

/** Waiting for what overlaps the place just given ends, or goes on in exchange for it. */
function settleWaits(who: Person, given: Signup, slot: Slot, keeps: boolean): void {
  for (const wait of who.signups) {
    const other = slots.find(({ id }) => id === wait.slotId);
    const conflicts = other && other !== slot && other.start < slot.end && slot.start < other.end;
    if (wait.status !== 'WAITLISTED' || wait.participantId !== given.participantId || !conflicts) continue;
    if (keeps && !wait.together && !wait.inExchangeFor) wait.inExchangeFor = given.id;
    else Object.assign(wait, { status: 'WITHDRAWN', reason: 'OVERLAP' });
  }
}

/** A place is given up as soon as the other one is given. */
function exchange(who: Person, given: Signup, heldId: string | undefined): void {
  const held = who.signups.find(({ id }) => id === heldId);
  if (!held) return;
  if (given.status === 'WAITLISTED') given.inExchangeFor = held.id;
  else {
    count(held.slotId, 'confirmed', -1);
    Object.assign(held, { status: 'WITHDRAWN', reason: 'EXCHANGED' });
  }
}

/** @param heldId of the place that is offered in exchange */
function clashOf(who: Person, slot: Slot, participantId: string, heldId: string | undefined) {
  const other = slots.find(
    (each) =>
      who.signups.some(
        (signup) =>
          signup.slotId === each.id &&
          signup.status === 'CONFIRMED' &&
          signup.participantId === participantId &&
          signup.id !== heldId,
      ) &&
      each.id !== slot.id &&
      each.start < slot.end &&
      slot.start < each.end,
  );
  const session = sessions.find((each) => other && each.slots.includes(other));
  return other && session && { slotId: other.id, title: session.title, start: other.start, end: other.end };
}

export function signUp(response: ServerResponse, body: Record<string, string>): void {
  if (!visitor.person) return problem(response, 401, 'sign-in-needed');
  if (visitor.person.email.startsWith('druk') && refusals++ % 3 < 2) {
    return problem(response, 503, 'service-unavailable', {}, { 'Retry-After': '3' });
  }
  const slot = slots.find(({ id }) => id === body['slotId']);
  if (!slot) return problem(response, 404, 'not-found');
  const participantId = body['participantId'] ?? visitor.person.me.participants[0]?.id ?? '';
  const clash = clashOf(visitor.person, slot, participantId, body['inExchangeFor']);
  if (clash) return problem(response, 409, 'clash', { clash });
  if (visitor.person.email.startsWith('laat'))
    return problem(response, 409, 'full', { detail: 'Alle plekken zijn bezet en er is geen wachtlijst.' });
  if (visitor.person.email.startsWith('grens') && !body['inExchangeFor'] && visitor.person.signups.length > 0) {
    return capReached(response);
  }
  const signup = decide(visitor.person, slot, participantId);
  exchange(visitor.person, signup, body['inExchangeFor']);
  if (signup.status === 'CONFIRMED') {
    settleWaits(visitor.person, signup, slot, Boolean(body['keepsWaiting']) && !body['invitationId']);
  }
  if (body['invitationId']) {
    const position = signup.position ? { position: count(slot.id, 'waiting', 1) } : {};
    if (!signup.position) count(slot.id, 'confirmed', 1);
    signup.together = { signupId: 'colleague', name: colleague.name, ...position };
    invitations.used(body['invitationId']);
  }
  if (!visitor.person.email.startsWith('traag')) {
    changed();
    return answer(response, 201, signup);
  }
  const decided = { ...signup };
  Object.assign(signup, { status: 'REQUESTED' });
  setTimeout(() => {
    Object.assign(signup, decided);
    changed();
  }, 5000);
  answer(response, 202, signup);
}

export function withdraw(response: ServerResponse, id: string): void {
  const signup = visitor.person?.signups.find((each) => each.id === id);
  if (!signup) return problem(response, 404, 'not-found');
  count(signup.slotId, signup.status === 'CONFIRMED' ? 'confirmed' : 'waiting', -1);
  signup.status = 'WITHDRAWN';
  visitor.person?.signups.filter((wait) => wait.inExchangeFor === id).forEach((wait) => delete wait.inExchangeFor);
  changed();
  answer(response, 200, signup);
}

/** `?variant=alleen`: the colleague of a pair withdraws as soon as the page is opened. */
function leaveAlone(): void {
  const pair = visitor.person?.signups.find(({ together }) => together);
  if (!pair) return;
  delete pair.together;
  pair.parted = true;
  changed();
}

export function invitation(request: IncomingMessage, body: Record<string, string>, what: string) {
  const participantId = body['participantId'] ?? visitor.person?.me.participants[0]?.id ?? '';
  const token = body['token'] ?? '';
  switch (what) {
    case 'POST invitations':
      return invitations.make(`http://${request.headers.host}`, body['slotId'] ?? '', participantId);
    case 'GET invitations':
      if (variant(request) === 'alleen') leaveAlone();
      return invitations.mine();
    case 'POST invitations/inviter':
      return { status: 200, body: colleague };
    case 'POST invitations/acceptance':
      return invitations.accept(token, participantId);
    default:
      return invitations.takeBack(what.split('/')[1] ?? '');
  }
}

export const openedInvitation = (token: string) => invitations.open(token);
