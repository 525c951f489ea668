import type { Signup } from '../api/types.ts';
import type { Change } from './signups.ts';
import type { signupTexts } from './texts.ts';

type Texts = (typeof signupTexts)['nl'];
type KnownProblem = keyof Texts['problem'];

export function statusSentence(signup: Signup, t: Texts): string {
  switch (signup.status) {
    case 'REQUESTED':
      return t.requested;
    case 'CONFIRMED':
      return t.confirmed;
    case 'WAITLISTED':
      return t.waitlisted(signup.position);
    case 'REFUSED':
      return t.refused;
    case 'WITHDRAWING':
      return t.withdrawing;
    case 'WITHDRAWN':
      return t.withdrawn;
    case 'CANCELLED':
      return t.cancelledByOrganiser;
  }
}

/** What is said aloud: every decision, but not the steps towards it. */
export function changeSentence({ before, now }: Change, t: Texts): string | null {
  if (now.status === 'REQUESTED' || now.status === 'WITHDRAWING') return null;
  if (before === 'WAITLISTED' && now.status === 'CONFIRMED') return t.promoted;
  if (now.status === 'REFUSED') return refusalSentence(now.reason, t);
  return statusSentence(now, t);
}

const problemOf: Record<string, KnownProblem> = {
  FULL: 'full',
  SLOT_CANCELLED: 'slot-cancelled',
  CLOSED: 'closed',
  NOT_YOUR_DAY: 'not-your-day',
};

/** A decision's reason (`FULL`, `OVERLAP`, …) in a sentence. */
export function refusalSentence(reason: string | undefined, t: Texts): string {
  if (reason === 'OVERLAP') return t.someClash;
  const known = problemOf[reason ?? ''];
  return known ? t.problem[known] : t.refused;
}

export function knownProblem(code: string, t: Texts): string | undefined {
  return code in t.problem ? t.problem[code as KnownProblem] : undefined;
}
