import type { Signup } from '../api/types.ts';
import type { Change } from './signups.ts';
import type { signupTexts } from './texts.ts';

type Texts = (typeof signupTexts)['nl'];

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
      return signup.reason === 'OVERLAP' ? t.waitingEnded : t.withdrawn;
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

/** A decision's reason (`FULL`, `OVERLAP`, …) in a sentence. */
export function refusalSentence(reason: string | undefined, t: Texts): string {
  return t.refusal[reason ?? ''] ?? t.refused;
}
