import type { ComponentType } from 'react';
import type { CongressInfo, Session, Slot } from '../api/types.ts';
import { timeRange } from '../language/format.ts';
import { LocalText } from '../language/LocalText.tsx';
import { localised, useLanguage } from '../language/language.ts';
import { Star } from '../favourite/Star.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';
import { icons } from './icons.ts';
import { ClashNotes } from './ClashNotes.tsx';
import { KindName } from './KindName.tsx';
import { hasPlace, isChosen, type Mine } from './mine.ts';
import { beforeComma } from './places.ts';
import { PlacesLeft } from './PlacesLeft.tsx';
import { TravelNotes } from './TravelNotes.tsx';

/** What a participant can do with a slot; the programme itself does not depend on sign-ups. */
export type SlotAction = ComponentType<{ congress: CongressInfo; session: Session; slot: Slot; describedBy: string }>;

interface SlotRowProps {
  congress: CongressInfo;
  session: Session;
  slot: Slot;
  mine: Mine;
  Action: SlotAction;
}

/** Time, title, place, and what one can do: in that order everywhere. */
export function SlotRow({ congress, session, slot, mine, Action }: SlotRowProps) {
  const language = useLanguage();
  const { name, nameEn } = slot.meetingPoint;
  const titleId = `title-${slot.id}`;
  const timeId = `slot-${slot.id}`;
  const names = `${titleId} ${timeId}`;
  const isToChoose = !slot.cancelled && !hasPlace(slot, mine);
  const look = `kind--${session.kind.toLowerCase()} ${slot.cancelled ? 'slot-line--off' : ''}`;
  return (
    <article className={`slot-line ${look}`} aria-labelledby={names}>
      <p className="slot-line__when tabular">
        <time id={timeId} dateTime={slot.start}>
          {timeRange(slot.start, slot.end, congress.timeZone, language)}
        </time>
        <KindName kind={session.kind} />
      </p>
      <h4 className="slot-line__title" id={titleId}>
        <Link href={`/c/${congress.slug}/activiteit/${session.id}`}>
          <LocalText of={session.title} />
        </Link>
      </h4>
      {isToChoose && <Star slug={congress.slug} slotId={slot.id} names={names} />}
      <ClashNotes timeZone={congress.timeZone} slot={slot} mine={mine} />
      <TravelNotes congress={congress} slot={slot} mine={mine} />
      <div className="slot__row">
        <div className="slot__when">
          <p className="slot__where">
            <Icon lines={icons.place} />
            <LocalText of={localised(beforeComma(name), nameEn && beforeComma(nameEn))} />
          </p>
          {!isChosen(slot, mine) && <PlacesLeft slug={congress.slug} slot={slot} timeZone={congress.timeZone} />}
        </div>
        <Action congress={congress} session={session} slot={slot} describedBy={names} />
      </div>
    </article>
  );
}
