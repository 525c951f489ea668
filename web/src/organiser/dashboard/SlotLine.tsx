import type { CongressInfo, DashboardSlot, Session, SlotHistory } from '../../api/types.ts';
import { calendarDay, shortDayName, timeRange } from '../../language/format.ts';
import { LocalText, Sentence } from '../../language/LocalText.tsx';
import { useLanguage, useTexts } from '../../language/language.ts';
import { Link } from '../../ui/Link.tsx';
import { AttendanceNote } from '../attendance/AttendanceNote.tsx';
import { FillBar } from './FillBar.tsx';
import { Sparkline } from './Sparkline.tsx';
import type { Task } from './task.ts';
import { taskTexts } from './taskTexts.ts';
import { briefOf } from './taskWords.ts';
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
  if (!slot.waitingList) return <span className="quiet">{t.noWaitingList}</span>;
  return (
    <span className="quiet">
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t.noneWaiting}</span>
    </span>
  );
}

function Numbers({ slot }: { slot: DashboardSlot }) {
  const t = useTexts(dashboardTexts);
  if (slot.cancelled) return <p className="line__numbers">{t.cancelled}</p>;
  return (
    <p className="line__numbers tabular">
      <span>
        {t.filled(slot.confirmed, slot.capacity)}{' '}
        {slot.setAsideLeft > 0 && <span className="line__aside">{t.setAside(slot.setAsideLeft)}</span>}
      </span>{' '}
      <Waiting slot={slot} />
    </p>
  );
}

interface SlotLineProps {
  congress: CongressInfo;
  slot: DashboardSlot;
  /** Undefined while the programme that the page has does not contain it yet. */
  session: Session | undefined;
  history: SlotHistory | undefined;
  /** The most urgent one about this slot. */
  task: Task | undefined;
}

export function SlotLine({ congress, slot, session, history, task }: SlotLineProps) {
  const t = useTexts(dashboardTexts);
  const brief = useTexts(taskTexts).brief;
  const workspace = `/c/${congress.slug}/organisatie`;
  return (
    <li className={slot.cancelled ? 'line line--cancelled' : 'line'}>
      <When congress={congress} slot={slot} />
      <p className="line__title">
        {session ? (
          <Link href={`${workspace}/programma?tijdstip=${slot.slotId}`}>
            <LocalText of={session.title} />
          </Link>
        ) : (
          t.unknown
        )}
      </p>
      <FillBar confirmed={slot.confirmed} capacity={slot.capacity} setAsideLeft={slot.setAsideLeft} />
      <Numbers slot={slot} />
      <div className="line__spark">{!slot.cancelled && <Sparkline history={history} />}</div>
      <p className="line__note">
        {session && !slot.cancelled && (
          <Link href={`${workspace}/tijdstippen/${slot.slotId}/namen`}>
            {t.names}
            <span className="visually-hidden">
              <Sentence words={[session.title]} say={t.namesOf} />
            </span>
          </Link>
        )}
        {task && <strong className="line__attention">{briefOf(task, brief)}</strong>}
        {!slot.promoting && !slot.cancelled && <span className="quiet">{t.forTheDoor}</span>}
      </p>
      <AttendanceNote slug={congress.slug} slotId={slot.slotId} />
    </li>
  );
}
