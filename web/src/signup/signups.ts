import type { Signup, SignupStatus } from '../api/types.ts';

const undecided: SignupStatus[] = ['REQUESTED', 'WITHDRAWING'];
const alive: SignupStatus[] = ['REQUESTED', 'CONFIRMED', 'WAITLISTED', 'WITHDRAWING'];

export const isUndecided = ({ status }: Signup) => undecided.includes(status);
export const isAlive = ({ status }: Signup) => alive.includes(status);

export function withSignup(known: Signup[], signup: Signup): Signup[] {
  return [...known.filter(({ id }) => id !== signup.id), signup];
}

/** The current sign-up; somebody may have withdrawn and signed up again. */
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

/** What has changed. In the first list, only answers to recent requests are news. */
export function changes(before: Signup[] | undefined, now: Signup[], wasAsked: (slotId: string) => boolean): Change[] {
  const known = new Map(before?.map((signup) => [signup.id, signup]));
  const differs = ({ id, status, parted }: Signup) =>
    known.get(id)?.status !== status || known.get(id)?.parted !== parted;
  return now
    .filter((signup) => differs(signup) && (before !== undefined || wasAsked(signup.slotId)))
    .map((signup) => ({ before: known.get(signup.id)?.status, now: signup }));
}
