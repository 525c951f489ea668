import { useRef, useState } from 'react';
import type { CongressInfo, Session, Slot } from '../api/types.ts';
import { useTexts } from '../language/language.ts';
import { isRunning, useAttempt } from './attempts.ts';
import type { Offer } from './offer.ts';
import { signupTexts } from './texts.ts';
import { useReserve } from './useReserve.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';
import { Button } from '../ui/Button.tsx';

interface OfferButtonProps {
  congress: CongressInfo;
  session: Session;
  slot: Slot;
  offer: Offer;
  /** If set, the button signs up two people. */
  invitationId: string | undefined;
  describedBy: string;
}

const doubleClickInMs = 700;

/** The button changes from "reserve" to "withdraw": a double click must not trigger both. */
function useSinglePress(kind: string): () => boolean {
  const last = useRef({ kind, at: -Infinity });
  return () => {
    const { kind: before, at } = last.current;
    if (before !== kind && performance.now() - at < doubleClickInMs) return false;
    last.current = { kind, at: performance.now() };
    return true;
  };
}

function label(offer: Offer, together: boolean, t: (typeof signupTexts)['nl']): string {
  switch (offer.kind) {
    case 'reserve':
      return together ? t.reserveTogether : t.reserve;
    case 'wait':
      return together ? t.waitTogether : t.wait;
    case 'not-yet':
      return label({ kind: offer.withWaitingList ? 'wait' : 'reserve' }, together, t);
    case 'withdraw':
      return offer.signup.status === 'WAITLISTED' ? t.stopWaiting : t.withdraw;
    case 'undecided':
      return offer.signup.status === 'WITHDRAWING' ? t.withdraw : t.reserve;
    case 'nothing':
      return t.why[offer.why];
  }
}

export function OfferButton({ congress, session, slot, offer, invitationId, describedBy }: OfferButtonProps) {
  const t = useTexts(signupTexts);
  const { reserve, giveUp } = useReserve({ congress, sessionId: session.id, slotId: slot.id });
  const [asking, setAsking] = useState(false);
  const isSinglePress = useSinglePress(offer.kind);
  const busy = useAttempt(slot.id) !== undefined && isRunning(slot.id);
  if (offer.kind === 'nothing') {
    // The top of the page already says that sign-up has closed.
    const isSaid = offer.why === 'closed' && slot.signupClosesAt === congress.signupClosesAt;
    return isSaid ? null : <p className="slot-signup__note">{label(offer, false, t)}</p>;
  }

  function press() {
    if (!isSinglePress()) return;
    if (offer.kind === 'withdraw') setAsking(true);
    else if (offer.kind === 'reserve' || offer.kind === 'wait') void reserve({ invitationId });
  }

  return (
    <>
      <Button
        className="slot-signup__button"
        purpose={offer.kind === 'withdraw' ? 'subtle' : offer.kind === 'wait' ? 'secondary' : 'primary'}
        disabled={offer.kind === 'not-yet' || offer.kind === 'undecided'}
        busy={busy}
        aria-describedby={describedBy}
        onClick={press}
      >
        {label(offer, invitationId !== undefined, t)}
      </Button>
      {asking && offer.kind === 'withdraw' && (
        <WithdrawDialog
          congress={congress}
          session={session}
          slot={slot}
          signup={offer.signup}
          onClose={() => setAsking(false)}
          onYes={() => void giveUp(offer.signup.id)}
        />
      )}
    </>
  );
}
