import type { CongressInfo, Session, Slot } from '../api/types.ts';
import { lazyPage } from '../browser/lazyPage.ts';
import { dayName, timeRange } from '../language/format.ts';
import { useLanguage, useTexts } from '../language/language.ts';
import { CancellationReason } from '../programme/CancellationReason.tsx';
import { PlacesLeft } from '../programme/PlacesLeft.tsx';
import { SlotSignup } from '../signup/SlotSignup.tsx';
import { OptionalPart } from '../ui/OptionalPart.tsx';
import { MeetingPointLine } from '../programme/MeetingPointLine.tsx';
import { QuotaLine } from './QuotaLine.tsx';
import { sessionTexts } from './texts.ts';

const SlotTogether = lazyPage(() => import('../together/SlotTogether.tsx'), { early: true });

interface SlotDetailsProps {
  congress: CongressInfo;
  session: Session;
  slot: Slot;
}

export function SlotDetails({ congress, session, slot }: SlotDetailsProps) {
  const t = useTexts(sessionTexts);
  const language = useLanguage();
  const whenId = `slot-${slot.id}`;
  return (
    <article aria-labelledby={whenId} className="slot-details">
      <h3 id={whenId} className="slot-details__when">
        <span className="slot-details__day">{dayName(slot.day, language)}</span>{' '}
        <time dateTime={slot.start} className="tabular">
          {t.oClock(timeRange(slot.start, slot.end, congress.timeZone, language))}
        </time>
      </h3>
      <MeetingPointLine slot={slot} />
      <p className="slot-details__places">
        <PlacesLeft slug={congress.slug} slot={slot} isTotalTold />{' '}
        <span className="quiet">
          {t.capacity(slot.capacity)}
          {!slot.waitingList && ` · ${t.noWaitingList}`}
        </span>
      </p>
      <CancellationReason slot={slot} />
      <QuotaLine slot={slot} timeZone={congress.timeZone} />
      <SlotSignup congress={congress} session={session} slot={slot} describedBy={whenId} />
      <OptionalPart>
        <SlotTogether congress={congress} session={session} slot={slot} describedBy={whenId} />
      </OptionalPart>
    </article>
  );
}
