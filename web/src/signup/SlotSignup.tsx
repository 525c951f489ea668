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
  /** Ids of what names the slot, so that each of many equal buttons tells which it is. */
  describedBy: string;
}

/** Everything a participant does with a slot: what they have, what they can do, and what came of it. */
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
