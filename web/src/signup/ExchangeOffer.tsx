import type { CongressInfo, Session, Slot } from '../api/types.ts';
import { useTexts } from '../language/language.ts';
import { useParticipant } from '../me/participant.ts';
import { useSlotAvailability } from '../programme/api.ts';
import { type Places, placesIn } from '../programme/places.ts';
import { useMe } from '../me/session.ts';
import { useMySignups } from './api.ts';
import { agreedInvitation, useMyInvitations } from './invitations.ts';
import { ownSignup } from './signups.ts';
import { signupTexts } from './texts.ts';
import { useReserve } from './useReserve.ts';
import { Button } from '../ui/Button.tsx';

type Texts = (typeof signupTexts)['nl'];

function label({ kind }: Places, t: Texts): string {
  if (kind === 'unknown') return t.exchangeWhenPossible;
  return kind === 'free' ? t.exchange : t.keepAndWait;
}

interface ExchangeOfferProps {
  congress: CongressInfo;
  session: Session;
  slot: Slot;
  heldSlotId: string;
  /** One of several offers: the explanation has already been given. */
  brief?: boolean;
}

/** Two sessions cannot overlap, but one place can be exchanged for the other once that is available. */
export function ExchangeOffer({ congress, session, slot, heldSlotId, brief }: ExchangeOfferProps) {
  const t = useTexts(signupTexts);
  const me = useMe().data;
  const participant = useParticipant(me, congress.slug);
  const held = ownSignup(useMySignups(congress.slug).data, heldSlotId, participant?.id);
  const places = placesIn(slot, useSlotAvailability(congress.slug, slot.id));
  const { reserve } = useReserve({ congress, sessionId: session.id, slotId: slot.id });
  const agreed = agreedInvitation(useMyInvitations(congress.slug).data, slot.id, participant?.id);
  if (agreed) return <p>{t.exchangeAlone}</p>;
  if (held?.status !== 'CONFIRMED' || places.kind === 'full' || places.kind === 'cancelled') return null;
  return (
    <>
      {!brief && (
        <p>
          {t.clashAdvice} {t.exchangeHelp}
        </p>
      )}
      {held.companion && <p>{t.exchangeBoth}</p>}
      <Button purpose="secondary" onClick={() => void reserve({ inExchangeFor: held.id })}>
        {label(places, t)}
      </Button>
    </>
  );
}
