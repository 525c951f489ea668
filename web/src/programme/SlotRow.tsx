import type { CongressInfo, Session, Slot } from '../api/types.ts';
import { timeRange } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { SlotSignup } from '../signup/SlotSignup.tsx';
import { PlacesLeft } from './PlacesLeft.tsx';

interface SlotRowProps {
  congress: CongressInfo;
  session: Session;
  slot: Slot;
  titleId: string;
}

export function SlotRow({ congress, session, slot, titleId }: SlotRowProps) {
  const language = useLanguage();
  const timeId = `slot-${slot.id}`;
  return (
    <div className="slot__row">
      <div className="slot__when">
        <p className="slot__time tabular" id={timeId}>
          <time dateTime={slot.start}>{timeRange(slot.start, slot.end, congress.timeZone, language)}</time>
        </p>
        <p className="slot__where">{slot.meetingPoint.name}</p>
        <PlacesLeft slug={congress.slug} slot={slot} />
      </div>
      <SlotSignup congress={congress} session={session} slot={slot} describedBy={`${titleId} ${timeId}`} />
    </div>
  );
}
