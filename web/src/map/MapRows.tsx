import type { CongressInfo } from '../api/types.ts';
import { shortDayName, timeRange } from '../language/format.ts';
import { LocalText } from '../language/LocalText.tsx';
import { localised, useLanguage, useTexts } from '../language/language.ts';
import type { Listed } from '../programme/filters.ts';
import { KindName } from '../programme/KindName.tsx';
import { hasPlace, isChosen, type Mine } from '../programme/mine.ts';
import { PlacesLeft } from '../programme/PlacesLeft.tsx';
import { Link } from '../ui/Link.tsx';
import { mapTexts } from './texts.ts';

interface MapRowProps extends Listed {
  congress: CongressInfo;
  mine: Mine;
}

/** The same as the row in the list, and its link, where one can do something with it. */
function MapRow({ congress, session, slot, mine }: MapRowProps) {
  const t = useTexts(mapTexts);
  const language = useLanguage();
  const { name, nameEn } = slot.meetingPoint;
  return (
    <li className={`map-row kind--${session.kind.toLowerCase()}`}>
      <p className="slot-line__when tabular">
        <time dateTime={slot.start}>
          {shortDayName(slot.day, language)} {timeRange(slot.start, slot.end, congress.timeZone, language)}
        </time>
        <KindName kind={session.kind} />
      </p>
      <p className="map-row__title">
        <Link href={`/c/${congress.slug}/activiteit/${session.id}`}>
          <LocalText of={session.title} />
        </Link>
      </p>
      <p className="map-row__where quiet">
        <LocalText of={localised(name, nameEn)} />
      </p>
      {isChosen(slot, mine) ? (
        <p className="map-row__own">{hasPlace(slot, mine) ? t.havePlace : t.onList}</p>
      ) : (
        <PlacesLeft slug={congress.slug} slot={slot} timeZone={congress.timeZone} />
      )}
    </li>
  );
}

interface MapRowsProps {
  congress: CongressInfo;
  slots: Listed[];
  mine: Mine;
}

export function MapRows({ congress, slots, mine }: MapRowsProps) {
  return (
    <ul className="plain-list map-rows">
      {slots.map(({ session, slot }) => (
        <MapRow key={slot.id} congress={congress} session={session} slot={slot} mine={mine} />
      ))}
    </ul>
  );
}
