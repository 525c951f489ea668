import type { CSSProperties } from 'react';
import type { CongressInfo, Localised, Slot } from '../api/types.ts';
import { timeRange } from '../language/format.ts';
import { LocalText } from '../language/LocalText.tsx';
import { useLanguage, useTexts } from '../language/language.ts';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';
import { useSlotAvailability } from './api.ts';
import { type Axis, placeOn } from './axis.ts';
import type { Listed } from './filters.ts';
import { icons, kindIcons } from './icons.ts';
import { clashing, hasPlace, isChosen, type Mine } from './mine.ts';
import { placesIn } from './places.ts';
import { isForLater, placesLook, placesSentence } from './PlacesLeft.tsx';
import { programmeTexts } from './texts.ts';
import { useOpening } from './useOpening.ts';

interface Standing {
  look: string;
  icon?: string;
  /** Where there is little room, and in full. */
  brief: string;
  whole: string;
}

function usePlaces(congress: CongressInfo, slot: Slot): Standing {
  const t = useTexts(programmeTexts);
  const opening = useOpening(slot, congress.timeZone);
  const places = placesIn(slot, useSlotAvailability(congress.slug, slot.id));
  if (opening && isForLater(places)) return { look: 'later', icon: icons.clock, brief: opening, whole: opening };
  const whole = placesSentence(places, slot.capacity, t);
  const look = placesLook(places, slot.capacity);
  switch (places.kind) {
    case 'cancelled':
      return { look: 'off', icon: icons.close, brief: whole, whole };
    case 'unknown':
      return { look, brief: '', whole };
    case 'free':
      return { look, brief: t.brief.free(places.left), whole };
    case 'waiting-list':
    case 'full':
      return { look, brief: t.brief.full, whole };
  }
}

/** What the participant has there, or what is left. */
function useStanding(congress: CongressInfo, slot: Slot, mine: Mine): Standing {
  const t = useTexts(programmeTexts);
  const places = usePlaces(congress, slot);
  if (places.look === 'off') return places;
  if (hasPlace(slot, mine)) return { look: 'mine', icon: icons.check, brief: t.brief.mine, whole: t.isMine };
  if (isChosen(slot, mine)) {
    return { look: 'waiting', icon: icons.hourglass, brief: t.brief.waiting, whole: t.isWaiting };
  }
  if (clashing(slot, mine).length === 0) return places;
  return { ...places, look: 'clash', icon: icons.clash, whole: t.clashesWithMine(places.whole) };
}

interface TimetableBlockProps {
  congress: CongressInfo;
  listed: Listed;
  mine: Mine;
  axis: Axis;
  row: number;
  /** If nothing else is there: on a phone the block says where it is. */
  place?: Localised | undefined;
}

/** On a wide screen a block on the axis; on a phone a title with a bar on the same axis. */
export function TimetableBlock({ congress, listed, mine, axis, row, place }: TimetableBlockProps) {
  const t = useTexts(programmeTexts);
  const { session, slot } = listed;
  const language = useLanguage();
  const { look, icon, brief, whole } = useStanding(congress, slot, mine);
  const from = placeOn(axis, slot.start);
  const position = { '--from': `${from}%`, '--length': `${placeOn(axis, slot.end) - from}%`, '--row': row };
  return (
    <li className={`block block--${look} kind--${session.kind.toLowerCase()}`} style={position as CSSProperties}>
      <Link href={`/c/${congress.slug}/activiteit/${session.id}`} className="block__link">
        <span className="block__title">
          <LocalText of={session.title} />
        </span>{' '}
        <span className="block__facts tabular">
          <span className="block__kind">
            <Icon lines={kindIcons[session.kind]} />
            <span className="visually-hidden">{t.kind[session.kind]}, </span>
          </span>
          <time className="block__time" dateTime={slot.start}>
            {timeRange(slot.start, slot.end, congress.timeZone, language)}
          </time>{' '}
          {place && (
            <span className="block__place" aria-hidden="true">
              <LocalText of={place} />
            </span>
          )}
          <span className="block__state">
            {icon && <Icon lines={icon} />}
            <span aria-hidden="true">{brief}</span>
            <span className="visually-hidden">{whole}</span>
          </span>
        </span>
        <span className="block__track" aria-hidden="true">
          <span className="block__bar" />
        </span>
      </Link>
    </li>
  );
}
