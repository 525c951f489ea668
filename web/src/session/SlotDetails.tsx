import type { CongressInfo, Session, Slot } from '../api/types.ts';
import { lazyPage } from '../browser/lazyPage.ts';
import { dayName, timeRange } from '../language/format.ts';
import { useLanguage, useTexts } from '../language/language.ts';
import { Star } from '../favourite/Star.tsx';
import { CancellationReason } from '../programme/CancellationReason.tsx';
import { ClashNotes } from '../programme/ClashNotes.tsx';
import { icons } from '../programme/icons.ts';
import { fitsIn, isChosen, type Mine, waitedFor } from '../programme/mine.ts';
import { tightTravel } from '../programme/travel.ts';
import { TravelNotes } from '../programme/TravelNotes.tsx';
import { PlacesLeft } from '../programme/PlacesLeft.tsx';
import { SlotSignup } from '../signup/SlotSignup.tsx';
import { Icon } from '../ui/Icon.tsx';
import { OptionalPart } from '../ui/OptionalPart.tsx';
import { MeetingPointLine } from '../programme/MeetingPointLine.tsx';
import { QuotaLine } from './QuotaLine.tsx';
import { sessionTexts } from './texts.ts';

const SlotTogether = lazyPage(() => import('../together/SlotTogether.tsx'), { early: true });

interface SlotDetailsProps {
  congress: CongressInfo;
  session: Session;
  slot: Slot;
  /** Undefined while it is not known who the visitor is. */
  mine: Mine | undefined;
}

/** Before somebody chooses: with what of theirs it overlaps, or that it does not. */
function Fit({ congress, slot, mine }: Omit<SlotDetailsProps, 'session'>) {
  const t = useTexts(sessionTexts);
  if (!mine || slot.cancelled || isChosen(slot, mine)) return null;
  const isFree = fitsIn(slot, mine) && waitedFor(slot, mine).length === 0;
  if (!isFree || tightTravel(slot, mine, congress.travelSpeeds).length > 0) {
    return (
      <>
        <ClashNotes timeZone={congress.timeZone} slot={slot} mine={mine} />
        <TravelNotes congress={congress} slot={slot} mine={mine} />
      </>
    );
  }
  return mine.places.length === 0 ? null : (
    <p className="clash-note clash-note--none">
      <Icon lines={icons.check} />
      {t.fits}
    </p>
  );
}

export function SlotDetails({ congress, session, slot, mine }: SlotDetailsProps) {
  const t = useTexts(sessionTexts);
  const language = useLanguage();
  const whenId = `slot-${slot.id}`;
  return (
    <article aria-labelledby={whenId} className="slot-details">
      <div className="slot-details__head">
        <h3 id={whenId} className="slot-details__when">
          <span className="slot-details__day">{dayName(slot.day, language)}</span>{' '}
          <time dateTime={slot.start} className="tabular">
            {t.oClock(timeRange(slot.start, slot.end, congress.timeZone, language))}
          </time>
        </h3>
        {!slot.cancelled && <Star slug={congress.slug} slotId={slot.id} names={whenId} inWords />}
      </div>
      <MeetingPointLine slot={slot} />
      <p className="slot-details__places">
        <PlacesLeft slug={congress.slug} slot={slot} timeZone={congress.timeZone} isTotalTold />{' '}
        <span className="quiet">
          {t.capacity(slot.capacity)}
          {!slot.waitingList && ` · ${t.noWaitingList}`}
        </span>
      </p>
      <CancellationReason slot={slot} />
      <Fit congress={congress} slot={slot} mine={mine} />
      <QuotaLine slot={slot} timeZone={congress.timeZone} />
      <SlotSignup congress={congress} session={session} slot={slot} describedBy={whenId} />
      <OptionalPart>
        <SlotTogether congress={congress} session={session} slot={slot} describedBy={whenId} />
      </OptionalPart>
    </article>
  );
}
