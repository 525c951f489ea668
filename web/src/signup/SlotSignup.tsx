import type { CongressInfo, Session, Slot } from '../api/types.ts';
import { useServerNow } from '../clock/serverClock.ts';
import { secondsMatter, signupWindow } from '../congress/signupWindow.ts';
import { useParticipant } from '../participant/current.ts';
import { useSlotAvailability } from '../programme/api.ts';
import { useMe } from '../signin/session.ts';
import { useMySignups } from './api.ts';
import { useAttempt } from './attempts.ts';
import { offerFor } from './offer.ts';
import { OfferButton } from './OfferButton.tsx';
import { Outcome } from './Outcome.tsx';
import { OwnStatus } from './OwnStatus.tsx';
import { ownSignup } from './signups.ts';

interface SlotSignupProps {
  congress: CongressInfo;
  session: Session;
  slot: Slot;
  /** Ids of what names the slot, so that each of many equal buttons tells which it is. */
  describedBy: string;
}

/** Everything a participant does with a slot: what they have, what they can do, and what came of it. */
export function SlotSignup({ congress, session, slot, describedBy }: SlotSignupProps) {
  const now = useServerNow((moment) => secondsMatter(signupWindow(slot, moment), moment));
  const me = useMe().data;
  const participant = useParticipant(me, congress.slug);
  const signups = useMySignups(congress.slug).data;
  const live = useSlotAvailability(congress.slug, slot.id);
  const attempt = useAttempt(slot.id);
  const own = me ? ownSignup(signups, slot.id, participant?.id) : undefined;
  const offer = offerFor({ slot, live, own, participant, now });
  return (
    <div className="slot-signup">
      <OwnStatus signup={own} />
      <OfferButton congress={congress} session={session} slot={slot} offer={offer} describedBy={describedBy} />
      <Outcome attempt={attempt} signups={signups} congress={congress} session={session} slot={slot} />
    </div>
  );
}
