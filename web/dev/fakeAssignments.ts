import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AssignmentWhatIf, Companion, Signup, WhatIf } from '../src/api/types.ts';
import { answer, problem } from './fakeAnswers.ts';
import { slots } from './fakePlaces.ts';
import { organisersOnly } from './fakeVisitor.ts';
import { taken } from './sample.ts';

// The sign-ups of the people on the list, as organisers see and change them.

/** By participant. */
export const signupsOf = new Map<string, Signup[]>();

const numbers = (slotId: string) => {
  const { confirmed = 0, waiting = 0 } = taken.get(slotId) ?? {};
  const capacity = slots.find(({ id }) => id === slotId)?.capacity ?? 0;
  return { confirmed, waiting, capacity, full: confirmed >= capacity };
};

const nothing: Omit<WhatIf, 'slots'> = { version: 1, mailed: 0, counts: {}, effects: [] };

/** How many more people are mailed than when it was first asked: somebody signed up since. */
export const meanwhile = { mailed: 0 };

function assignmentWhatIf(slotId: string, url: URL): AssignmentWhatIf {
  const { confirmed, waiting, capacity, full } = numbers(slotId);
  if (url.searchParams.has('handedOverBy')) return handOverWhatIf(slotId, url);
  const over = url.searchParams.get('overCapacity') === 'true';
  if (full && !over) {
    const following = { ...nothing, slots: [{ slotId, capacity, confirmed, waiting, setAsideLeft: 0 }] };
    return { refused: 'FULL', overCapacity: false, fromSetAside: false, waiting, following };
  }
  const promoted = url.searchParams.has('inExchangeFor') ? { PROMOTED: 1 } : {};
  const following = {
    ...nothing,
    mailed: 1 + (promoted.PROMOTED ?? 0),
    counts: { ASSIGNED: 1, ...promoted },
    slots: [{ slotId, capacity, confirmed: confirmed + 1, waiting, setAsideLeft: 0 }],
  };
  return { overCapacity: full, fromSetAside: false, waiting, following };
}

function handOverWhatIf(slotId: string, url: URL): AssignmentWhatIf {
  const { confirmed, waiting, capacity } = numbers(slotId);
  const slots = [{ slotId, capacity, confirmed, waiting, setAsideLeft: 0 }];
  if (waiting > 0 && url.searchParams.get('beforeWaiting') !== 'true') {
    return {
      refused: 'OTHERS_WAIT',
      overCapacity: false,
      fromSetAside: false,
      waiting,
      following: { ...nothing, slots },
    };
  }
  const following = { ...nothing, mailed: 2, counts: { PLACE_LOST: 1, ASSIGNED: 1 }, slots };
  return { overCapacity: false, fromSetAside: false, waiting, following };
}

function companionWhatIf(slotId: string, url: URL): AssignmentWhatIf {
  const { confirmed, waiting, capacity, full } = numbers(slotId);
  const companion = url.searchParams.get('companion') as Companion | null;
  const slots = (taken: number) => [{ slotId, capacity, confirmed: taken, waiting, setAsideLeft: 0 }];
  const no = { overCapacity: false, fromSetAside: false, waiting };
  if (!companion) {
    const following = { ...nothing, mailed: 2, counts: { COMPANION_ENDED: 1, PROMOTED: 1 }, slots: slots(confirmed) };
    return { ...no, following };
  }
  if (full && url.searchParams.get('overCapacity') !== 'true')
    return { ...no, refused: 'FULL', following: { ...nothing, slots: slots(confirmed) } };
  const following = { ...nothing, mailed: 1, counts: { ACCOMPANIED: 1 }, slots: slots(confirmed + 1) };
  return { ...no, overCapacity: full, companion, following };
}

export function consideredPlace(response: ServerResponse, [, slotId = '', , what]: string[], url: URL): void {
  const withdrawal: WhatIf = { ...nothing, mailed: 2, counts: { PLACE_LOST: 1, PROMOTED: 1 }, slots: [] };
  const later = (whatIf: WhatIf) => ({ ...whatIf, mailed: whatIf.mailed + meanwhile.mailed });
  if (what !== 'companion' && what !== 'assignment') return organisersOnly(response, later(withdrawal));
  const answered = what === 'companion' ? companionWhatIf(slotId, url) : assignmentWhatIf(slotId, url);
  organisersOnly(response, { ...answered, following: later(answered.following) });
}

function assigned(participantId: string, slotId: string): Signup {
  const now = new Date().toISOString();
  const id = `as${Math.random().toString(36).slice(2)}`;
  return { id, slotId, participantId, status: 'CONFIRMED', requestedAt: now, decidedAt: now };
}

function accompanied(response: ServerResponse, signup: Signup | undefined, body: Record<string, string | boolean>) {
  if (!signup) return problem(response, 404, 'not-found');
  if (body['companion']) signup.companion = body['companion'] as Companion;
  else delete signup.companion;
  answer(response, 200, signup);
}

export function theirSignups(
  request: IncomingMessage,
  response: ServerResponse,
  [, id = '', , signupId, companion]: string[],
  body: Record<string, string | boolean>,
): void {
  const theirs = signupsOf.get(id) ?? [];
  if (request.method === 'GET') return organisersOnly(response, theirs);
  if (companion)
    return accompanied(
      response,
      theirs.find((one) => one.id === signupId),
      body,
    );
  const leaving = theirs.find((one) => one.id === (signupId ?? body['inExchangeFor']));
  const slotId = String(body['slotId']);
  const former = [...signupsOf.values()].flat().find((one) => one.id === body['insteadOf']);
  if (former) Object.assign(former, { status: 'WITHDRAWN', reason: 'HANDED_OVER' });
  else if (signupId === undefined && numbers(slotId).full && !body['overCapacity'])
    return problem(response, 409, 'full');
  if (leaving) Object.assign(leaving, { status: 'WITHDRAWN', reason: 'WITHDRAWN_BY_ORGANISER' });
  if (signupId !== undefined) return answer(response, 200, leaving);
  const given = assigned(id, slotId);
  signupsOf.set(id, [...theirs, given]);
  answer(response, 201, given);
}
