import { Fragment } from 'react';
import type { Cap, CongressInfo, Session, Slot } from '../api/types.ts';
import { dayAndTime } from '../language/format.ts';
import { LocalText } from '../language/LocalText.tsx';
import { useLanguage, useTexts } from '../language/language.ts';
import { useParticipant } from '../me/participant.ts';
import { useProgramme } from '../programme/api.ts';
import { useMe } from '../me/session.ts';
import { Link } from '../ui/Link.tsx';
import { useMySignups } from './api.ts';
import { counted } from './caps.ts';
import { ExchangeOffer } from './ExchangeOffer.tsx';
import { signupTexts } from './texts.ts';

interface CapOffersProps {
  congress: CongressInfo;
  session: Session;
  slot: Slot;
  cap: Cap;
}

/** Somebody with the maximum number of places can exchange one of these. */
export function CapOffers({ cap, ...wanted }: CapOffersProps) {
  const { slug, timeZone } = wanted.congress;
  const t = useTexts(signupTexts);
  const language = useLanguage();
  const participant = useParticipant(useMe().data, slug);
  const mine = useMySignups(slug).data?.filter(({ participantId }) => participantId === participant?.id);
  const held = counted(cap, wanted.slot, useProgramme(slug).data, mine);
  return held.map(({ session, slot }, index) => (
    <Fragment key={slot.id}>
      <p>
        {t.counts}{' '}
        <Link href={`/c/${slug}/activiteit/${session.id}`}>
          <LocalText of={session.title} />
        </Link>
        {`, ${dayAndTime(slot.start, timeZone, language)}.`}
      </p>
      <ExchangeOffer {...wanted} heldSlotId={slot.id} brief={index > 0} />
    </Fragment>
  ));
}
