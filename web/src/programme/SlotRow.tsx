import type { ComponentType } from 'react';
import type { CongressInfo, Session, Slot } from '../api/types.ts';
import { timeRange } from '../language/format.ts';
import { LocalText } from '../language/LocalText.tsx';
import { localised, useLanguage } from '../language/language.ts';
import { PlacesLeft } from './PlacesLeft.tsx';

/** What a participant can do with a slot; the programme itself does not depend on sign-ups. */
export type SlotAction = ComponentType<{ congress: CongressInfo; session: Session; slot: Slot; describedBy: string }>;

interface SlotRowProps {
  congress: CongressInfo;
  session: Session;
  slot: Slot;
  titleId: string;
  Action: SlotAction;
}

export function SlotRow({ congress, session, slot, titleId, Action }: SlotRowProps) {
  const language = useLanguage();
  const timeId = `slot-${slot.id}`;
  return (
    <div className="slot__row">
      <div className="slot__when">
        <p className="slot__time tabular" id={timeId}>
          <time dateTime={slot.start}>{timeRange(slot.start, slot.end, congress.timeZone, language)}</time>
        </p>
        <p className="slot__where">
          <LocalText of={localised(slot.meetingPoint.name, slot.meetingPoint.nameEn)} />
        </p>
        <PlacesLeft slug={congress.slug} slot={slot} />
      </div>
      <Action congress={congress} session={session} slot={slot} describedBy={`${titleId} ${timeId}`} />
    </div>
  );
}
