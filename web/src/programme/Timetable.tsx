import type { CSSProperties, RefObject } from 'react';
import type { CongressInfo, SessionKind } from '../api/types.ts';
import { dayName, time } from '../language/format.ts';
import { LocalText } from '../language/LocalText.tsx';
import { localised, useLanguage, useTexts } from '../language/language.ts';
import { Icon } from '../ui/Icon.tsx';
import { type Axis, axisOf, bandsOn, hoursOn, placeOn } from './axis.ts';
import type { Listed } from './filters.ts';
import { icons } from './icons.ts';
import { KindName } from './KindName.tsx';
import { type Lane, lanesOf, rowsIn } from './lanes.ts';
import type { Mine } from './mine.ts';
import { programmeTexts } from './texts.ts';
import { TimetableBlock } from './TimetableBlock.tsx';

const inDay = (slots: Listed[], day: string) => slots.filter(({ slot }) => slot.day === day);

/** What the colours mean; each block says it in words as well. */
function Legend({ shown, mine }: { shown: Listed[]; mine: Mine }) {
  const t = useTexts(programmeTexts);
  const kinds = [...new Set(shown.map(({ session }) => session.kind))] satisfies SessionKind[];
  return (
    <ul className="plain-list legend" aria-hidden="true">
      {mine.places.length > 0 && (
        <>
          <li>
            <span className="legend__band" />
            {t.myPlaces}
          </li>
          <li className="legend__clash">
            <Icon lines={icons.clash} />
            {t.clashes}
          </li>
        </>
      )}
      {kinds.map((kind) => (
        <li key={kind}>
          <KindName kind={kind} />
        </li>
      ))}
    </ul>
  );
}

function Hours({ axis, timeZone }: { axis: Axis; timeZone: string }) {
  const language = useLanguage();
  const hourOf = (instant: number) => Number(time(instant, timeZone, language).slice(0, 2));
  return (
    <div className="hours" aria-hidden="true">
      <div className="hours__axis tabular">
        {hoursOn(axis).map((instant) => (
          <span key={instant} style={{ '--at': `${placeOn(axis, instant)}%` } as CSSProperties}>
            {hourOf(instant)}
          </span>
        ))}
      </div>
    </div>
  );
}

interface PlaceProps {
  congress: CongressInfo;
  lane: Lane;
  axis: Axis;
  mine: Mine;
}

function Place({ congress, lane, axis, mine }: PlaceProps) {
  const rows = rowsIn(lane.slots);
  const [first] = lane.slots as [Listed];
  const isOnly = lane.slots.length === 1;
  const id = `place-${first.slot.id}`;
  return (
    <section className={isOnly ? 'lane lane--one' : 'lane'} aria-labelledby={id}>
      <h3 className="lane__place" id={id}>
        <LocalText of={lane.place} />{' '}
        {lane.district && (
          <small>
            <LocalText of={localised(lane.district)} />
          </small>
        )}
      </h3>
      <ol className="plain-list lane__blocks" style={{ '--rows': Math.max(...rows) + 1 } as CSSProperties}>
        {lane.slots.map((listed, index) => (
          <TimetableBlock
            key={listed.slot.id}
            {...{ congress, listed, mine, axis }}
            row={rows[index] ?? 0}
            place={isOnly ? lane.place : undefined}
          />
        ))}
      </ol>
    </section>
  );
}

interface DayProps {
  congress: CongressInfo;
  day: string;
  slots: Listed[];
  isSaid: boolean;
  mine: Mine;
  heading?: RefObject<HTMLHeadingElement | null> | undefined;
}

function Day({ congress, day, slots, isSaid, mine, heading }: DayProps) {
  const t = useTexts(programmeTexts);
  const language = useLanguage();
  const { timeZone } = congress;
  const axis = axisOf(slots, timeZone);
  const id = `day-${day}`;
  return (
    <section aria-labelledby={id}>
      <h2
        id={id}
        ref={heading}
        tabIndex={-1}
        className={isSaid ? 'slot-list__day slot-list__day--said' : 'slot-list__day'}
      >
        {dayName(day, language)} <small>{t.found(slots.length)}</small>
      </h2>
      <div className="timetable__day" style={{ '--bands': bandsOn(axis, inDay(mine.places, day)) } as CSSProperties}>
        <Hours axis={axis} timeZone={timeZone} />
        {lanesOf(slots).map((lane) => (
          <Place key={lane.place.nl} {...{ congress, lane, axis, mine }} />
        ))}
      </div>
    </section>
  );
}

interface TimetableProps {
  congress: CongressInfo;
  shown: Listed[];
  /** All days if null. */
  day: string | null;
  mine: Mine;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** The places below each other along one axis of time, day by day. To a screen reader it is a list for each place. */
export default function Timetable({ congress, shown, day, mine, heading }: TimetableProps) {
  const days = congress.days.filter((each) => inDay(shown, each).length > 0);
  return (
    <div className="timetable">
      {days.length > 0 && <Legend shown={shown} mine={mine} />}
      {days.map((each, index) => (
        <Day
          key={each}
          {...{ congress, mine }}
          day={each}
          slots={inDay(shown, each)}
          isSaid={day !== null}
          heading={index === 0 ? heading : undefined}
        />
      ))}
    </div>
  );
}
