import type { CongressInfo } from '../api/types.ts';
import { useServerNow } from '../clock/serverClock.ts';
import { calendarDay, countOf, dayName } from '../language/format.ts';
import { useLanguage, useTexts } from '../language/language.ts';
import { focusPlace, focusResult } from '../ui/keepFocus.ts';
import { type Agenda, cameFrom, type Day, type Entry, isKept, overlapping } from './agenda.ts';
import { EntryLine } from './EntryLine.tsx';
import { myProgrammeTexts } from './texts.ts';
import { TravelLine } from './TravelLine.tsx';
import type { Changes } from './useChanges.ts';

interface DayLineProps {
  congress: CongressInfo;
  day: Day;
  agenda: Agenda;
  changes: Changes;
}

/** "vandaag, 4 plekken, 1 keer wachten" */
function useCounts({ day, entries }: Day, timeZone: string): string {
  const t = useTexts(myProgrammeTexts);
  const language = useLanguage();
  const isToday = day === calendarDay(useServerNow(), timeZone);
  const waits = entries.filter(({ signup }) => signup.status === 'WAITLISTED').length;
  const places = entries.length - waits;
  const parts = [
    isToday && t.today,
    places > 0 && countOf(places, t.onePlace, t.places, language),
    waits > 0 && t.waits(waits),
  ];
  return parts.filter(Boolean).join(', ');
}

interface StopProps {
  congress: CongressInfo;
  entry: Entry;
  above: Entry | undefined;
  agenda: Agenda;
  changes: Changes;
}

/** The way to an activity, and the activity. */
function Stop({ congress, entry, above, changes, agenda: { places, past, waiting } }: StopProps) {
  // The card at the top tells the way to the next one.
  const from = entry === places[0] ? undefined : cameFrom(entry, [...places, ...past]);
  const clash = overlapping(entry, places);
  return (
    <>
      <TravelLine congress={congress} from={from} to={entry} isFromAbove={from === above} />
      <li className="day-line__stop">
        <EntryLine
          congress={congress}
          entry={entry}
          clash={clash}
          isKept={isKept(entry, waiting)}
          change={changes.of(entry)}
          onSeen={() => changes.see(entry)}
        />
      </li>
    </>
  );
}

/** One day from its start to its end, with the ways between. */
export function DayLine({ congress, day, ...shared }: DayLineProps) {
  const language = useLanguage();
  const counts = useCounts(day, congress.timeZone);
  return (
    <section className="group" {...focusPlace}>
      <h2 className="day-line__title" {...focusResult}>
        {dayName(day.day, language)} <small className="quiet">{counts}</small>
      </h2>
      <ol className="plain-list day-line">
        {day.entries.map((entry, index, all) => (
          <Stop key={entry.signup.id} congress={congress} entry={entry} above={all[index - 1]} {...shared} />
        ))}
      </ol>
    </section>
  );
}
