import type { CongressInfo, Invitation, Signup, Slot } from '../api/types.ts';
import { useServerNow } from '../clock/serverClock.ts';
import { secondsMatter, signupWindow } from '../congress/signupWindow.ts';
import { useParticipant } from '../me/participant.ts';
import { useSlotAvailability } from '../programme/api.ts';
import { useMe } from '../me/session.ts';
import { useMySignups } from './api.ts';
import { stillGoing, useAttempt } from './attempts.ts';
import { ownInvitation, useMyInvitations } from './invitations.ts';
import { type Offer, offerFor } from './offer.ts';
import { ownSignup } from './signups.ts';

interface Situation {
  own: Signup | undefined;
  invitation: Invitation | undefined;
  offer: Offer;
}

/** What the visitor has in a slot, and can do with it at this moment. */
export function useOffer(congress: CongressInfo, slot: Slot): Situation {
  const now = useServerNow((moment) => secondsMatter(signupWindow(slot, moment), moment));
  const me = useMe().data;
  const participant = useParticipant(me, congress.slug);
  const signups = useMySignups(congress.slug).data;
  const invitations = useMyInvitations(congress.slug).data;
  const live = useSlotAvailability(congress.slug, slot.id);
  const attempt = useAttempt(slot.id);
  const own = stillGoing(me ? ownSignup(signups, slot.id, participant?.id) : undefined, attempt);
  const invitation = me ? ownInvitation(invitations, slot.id, participant?.id) : undefined;
  const together = invitation?.state === 'ACCEPTED';
  return { own, invitation, offer: offerFor({ slot, live, own, participant, together, now }) };
}
