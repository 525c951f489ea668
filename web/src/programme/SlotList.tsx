import type { RefObject } from 'react';
import type { CongressInfo } from '../api/types.ts';
import { dayName, time } from '../language/format.ts';
import { useLanguage, useTexts } from '../language/language.ts';
import { type Listed, startTimes } from './filters.ts';
import type { Mine } from './mine.ts';
import { type SlotAction, SlotRow } from './SlotRow.tsx';
import { programmeTexts } from './texts.ts';

interface SlotsOfDayProps {
  congress: CongressInfo;
  day: string;
  slots: Listed[];
  /** Another part of the screen says which day it is. */
  isSaid: boolean;
  mine: Mine;
  heading?: RefObject<HTMLHeadingElement | null> | undefined;
  Action: SlotAction;
}

/** By the moment that they start. */
function SlotsOfDay({ congress, day, slots, isSaid, mine, heading, Action }: SlotsOfDayProps) {
  const t = useTexts(programmeTexts);
  const language = useLanguage();
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
      {startTimes(slots).map(({ start, slots: together }) => (
        <div key={start}>
          <h3 className="start-time tabular">
            {time(start, congress.timeZone, language)} <small>{t.found(together.length)}</small>
          </h3>
          <ul className="plain-list">
            {together.map(({ session, slot }) => (
              <li key={slot.id}>
                <SlotRow congress={congress} session={session} slot={slot} mine={mine} Action={Action} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface SlotListProps {
  congress: CongressInfo;
  shown: Listed[];
  /** All days if null. */
  day: string | null;
  mine: Mine;
  heading: RefObject<HTMLHeadingElement | null>;
  Action: SlotAction;
}

/** The slots, day by day. */
export function SlotList({ congress, shown, day, mine, heading, Action }: SlotListProps) {
  const days = congress.days.filter((each) => shown.some(({ slot }) => slot.day === each));
  return (
    <div className="slot-list">
      {days.map((each, index) => (
        <SlotsOfDay
          key={each}
          {...{ congress, mine, Action }}
          day={each}
          slots={shown.filter(({ slot }) => slot.day === each)}
          isSaid={day !== null}
          heading={index === 0 ? heading : undefined}
        />
      ))}
    </div>
  );
}
