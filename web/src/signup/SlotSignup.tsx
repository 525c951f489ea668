import type { CongressInfo, Session, Slot } from '../api/types.ts';
import { focusPlace } from '../ui/keepFocus.ts';
import { useMySignups } from './api.ts';
import { useAttempt } from './attempts.ts';
import { OfferButton } from './OfferButton.tsx';
import { Outcome } from './Outcome.tsx';
import { OwnStatus } from './OwnStatus.tsx';
import { useOffer } from './useOffer.ts';

interface SlotSignupProps {
  congress: CongressInfo;
  session: Session;
  slot: Slot;
  /** Ids of the elements that name the slot, so that equal buttons can be distinguished. */
  describedBy: string;
}

/** Everything about a participant and a slot: what they have, what they can do, and the outcome. */
export function SlotSignup({ congress, session, slot, describedBy }: SlotSignupProps) {
  const signups = useMySignups(congress.slug).data;
  const attempt = useAttempt(slot.id);
  const { own, offer, invitation } = useOffer(congress, slot);
  const invitationId = invitation?.state === 'ACCEPTED' ? invitation.id : undefined;
  return (
    <div className="slot-signup" role="group" aria-labelledby={describedBy} {...focusPlace}>
      <OwnStatus signup={own} />
      <OfferButton
        congress={congress}
        session={session}
        slot={slot}
        offer={offer}
        invitationId={invitationId}
        describedBy={describedBy}
      />
      <Outcome attempt={attempt} signups={signups} congress={congress} session={session} slot={slot} />
    </div>
  );
}
