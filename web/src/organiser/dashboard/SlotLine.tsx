import type { CongressInfo, DashboardSlot, Programme } from '../../api/types.ts';
import { calendarDay, shortDayName, timeRange } from '../../language/format.ts';
import { LocalText, Sentence } from '../../language/LocalText.tsx';
import { useLanguage, useTexts } from '../../language/language.ts';
import { slotIn } from '../../programme/useSlot.ts';
import { Link } from '../../ui/Link.tsx';
import { AttendanceNote } from '../attendance/AttendanceNote.tsx';
import { FillBar } from './FillBar.tsx';
import { dashboardTexts } from './texts.ts';

function When({ congress, slot }: { congress: CongressInfo; slot: DashboardSlot }) {
  const language = useLanguage();
  const day = shortDayName(calendarDay(slot.start, congress.timeZone), language);
  return (
    <p className="line__when tabular">
      {day} <time dateTime={slot.start}>{timeRange(slot.start, slot.end, congress.timeZone, language)}</time>
    </p>
  );
}

function Waiting({ slot }: { slot: DashboardSlot }) {
  const t = useTexts(dashboardTexts);
  if (slot.waiting > 0) return <strong>{t.waitingCount(slot.waiting)}</strong>;
  return <span className="quiet">{slot.waitingList ? t.noneWaiting : t.noWaitingList}</span>;
}

function Numbers({ slot }: { slot: DashboardSlot }) {
  const t = useTexts(dashboardTexts);
  if (slot.cancelled) return <p className="line__numbers">{t.cancelled}</p>;
  return (
    <p className="line__numbers tabular">
      <span>{t.filled(slot.confirmed, slot.capacity)}</span> <Waiting slot={slot} />
    </p>
  );
}

export function SlotLine({ programme, slot }: { programme: Programme; slot: DashboardSlot }) {
  const t = useTexts(dashboardTexts);
  const { congress } = programme;
  const session = slotIn(programme, slot.slotId)?.session;
  return (
    <li className={slot.cancelled ? 'line line--cancelled' : 'line'}>
      <When congress={congress} slot={slot} />
      <p className="line__title">
        {session ? (
          <Link href={`/c/${congress.slug}/activiteit/${session.id}`}>
            <LocalText of={session.title} />
          </Link>
        ) : (
          t.unknown
        )}
      </p>
      <FillBar confirmed={slot.confirmed} capacity={slot.capacity} />
      <Numbers slot={slot} />
      {session && !slot.cancelled && (
        <p className="line__note">
          <Link href={`/c/${congress.slug}/organisatie/tijdstippen/${slot.slotId}/namen`}>
            {t.names}
            <span className="visually-hidden">
              <Sentence words={[session.title]} say={t.namesOf} />
            </span>
          </Link>
        </p>
      )}
      <AttendanceNote slug={congress.slug} slotId={slot.slotId} />
      {!slot.promoting && !slot.cancelled && <p className="line__note quiet">{t.forTheDoor}</p>}
    </li>
  );
}
