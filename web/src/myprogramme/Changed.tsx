import type { CongressInfo } from '../api/types.ts';
import { shortDayName, timeRange } from '../language/format.ts';
import { LocalText } from '../language/LocalText.tsx';
import { localised, useLanguage, useTexts } from '../language/language.ts';
import { icons } from '../programme/icons.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { Entry } from './agenda.ts';
import type { Change } from './changes.ts';
import { myProgrammeTexts } from './texts.ts';

/** Above the title: that something changed. */
export function ChangeMark({ change: { time, place } }: { change: Change }) {
  const t = useTexts(myProgrammeTexts);
  return (
    <p className="entry__new">
      <Icon lines={icons.bell} />
      {time && place ? t.newTimeAndPlace : time ? t.newTime : t.newPlace}
    </p>
  );
}

type Moment = NonNullable<Change['time']>;

function TimeChange({ congress, was, slot }: { congress: CongressInfo; was: Moment; slot: Moment }) {
  const t = useTexts(myProgrammeTexts);
  const language = useLanguage();
  const words = ({ start, end, day }: Moment) =>
    (was.day === slot.day ? '' : `${shortDayName(day, language)} `) +
    timeRange(start, end, congress.timeZone, language);
  return (
    <p className="tabular">
      <span className="visually-hidden">{t.was} </span>
      <del>{words(was)}</del> <Icon lines={icons.arrow} /> <span className="visually-hidden">{t.isNow} </span>
      <ins>{words(slot)}</ins>
    </p>
  );
}

interface ChangedProps {
  congress: CongressInfo;
  entry: Entry;
  change: Change;
  titleId: string;
  onSeen: () => void;
}

/** What it was and what it is now, until somebody has seen it. */
export function Changed({ congress, entry: { slot }, change: { time, place }, titleId, onSeen }: ChangedProps) {
  const t = useTexts(myProgrammeTexts);
  const { name, nameEn } = slot.meetingPoint;
  return (
    <div className="entry__change">
      {time && <TimeChange congress={congress} was={time} slot={slot} />}
      {place && (
        <p>
          <span className="visually-hidden">{t.was} </span>
          <del>
            <LocalText of={localised(place.place, place.placeEn)} />
          </del>{' '}
          <Icon lines={icons.arrow} /> <span className="visually-hidden">{t.isNow} </span>
          <ins>
            <LocalText of={localised(name, nameEn)} />
          </ins>
        </p>
      )}
      <Button purpose="subtle" aria-describedby={titleId} onClick={onSeen}>
        {t.seen}
      </Button>
    </div>
  );
}
