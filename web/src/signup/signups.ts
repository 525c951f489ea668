import type { Signup, SignupStatus } from '../api/types.ts';

const undecided: SignupStatus[] = ['REQUESTED', 'WITHDRAWING'];
const alive: SignupStatus[] = ['REQUESTED', 'CONFIRMED', 'WAITLISTED', 'WITHDRAWING'];

export const isUndecided = ({ status }: Signup) => undecided.includes(status);
export const isAlive = ({ status }: Signup) => alive.includes(status);

export function withSignup(known: Signup[], signup: Signup): Signup[] {
  return [...known.filter(({ id }) => id !== signup.id), signup];
}

/** The sign-up that counts now; somebody may have withdrawn and asked again. */
export function ownSignup(
  signups: Signup[] | undefined,
  slotId: string,
  participantId: string | undefined,
): Signup | undefined {
  return signups?.find(
    (each) => each.slotId === slotId && isAlive(each) && (!participantId || each.participantId === participantId),
  );
}

export interface Change {
  before: SignupStatus | undefined;
  now: Signup;
}

/** What became different. A list seen for the first time holds no news but answers to what was asked just now. */
export function changes(before: Signup[] | undefined, now: Signup[], wasAsked: (slotId: string) => boolean): Change[] {
  const statuses = new Map(before?.map(({ id, status }) => [id, status]));
  return now
    .filter(({ id, slotId, status }) => statuses.get(id) !== status && (before !== undefined || wasAsked(slotId)))
    .map((signup) => ({ before: statuses.get(signup.id), now: signup }));
}
