import type { CongressInfo, DashboardSlot, Session, SlotHistory } from '../../api/types.ts';
import { calendarDay, shortDayName, timeRange } from '../../language/format.ts';
import { LocalText, Sentence } from '../../language/LocalText.tsx';
import { useLanguage, useTexts } from '../../language/language.ts';
import { Link } from '../../ui/Link.tsx';
import { AttendanceNote } from '../attendance/AttendanceNote.tsx';
import { KindIcon } from '../../programme/KindIcon.tsx';
import { FillBar } from './FillBar.tsx';
import { Sparkline } from './Sparkline.tsx';
import type { Task } from './task.ts';
import { taskTexts } from './taskTexts.ts';
import { briefOf } from './taskWords.ts';
import { dashboardTexts } from './texts.ts';

interface SlotLineProps {
  congress: CongressInfo;
  slot: DashboardSlot;
  /** Undefined while the programme that the page has does not contain it yet. */
  session: Session | undefined;
  history: SlotHistory | undefined;
  /** The most urgent one about this slot. */
  task: Task | undefined;
  /** Whether a heading above it says its day. */
  underDay: boolean;
}

type PartProps = Pick<SlotLineProps, 'congress' | 'slot' | 'session'>;

function When({ congress, slot, underDay }: Pick<SlotLineProps, 'congress' | 'slot' | 'underDay'>) {
  const language = useLanguage();
  const day = shortDayName(calendarDay(slot.start, congress.timeZone), language);
  return (
    <div role="cell" className="line__when tabular">
      {!underDay && `${day} `}
      <time dateTime={slot.start}>{timeRange(slot.start, slot.end, congress.timeZone, language)}</time>
    </div>
  );
}

function Title({ congress, slot, session }: PartProps) {
  const t = useTexts(dashboardTexts);
  return (
    <div role="rowheader" className="line__title">
      {session && <KindIcon kind={session.kind} />}
      <div>
        {session ? (
          <Link href={`/c/${congress.slug}/organisatie/programma?tijdstip=${slot.slotId}`}>
            <LocalText of={session.title} />
          </Link>
        ) : (
          t.unknown
        )}
        {!slot.promoting && !slot.cancelled && <p className="line__aside">{t.forTheDoor}</p>}
      </div>
    </div>
  );
}

function Taken({ congress, slot }: Pick<SlotLineProps, 'congress' | 'slot'>) {
  const t = useTexts(dashboardTexts);
  return (
    <div role="cell" className="line__taken tabular">
      <FillBar confirmed={slot.confirmed} capacity={slot.capacity} setAsideLeft={slot.setAsideLeft} />
      <div>
        {slot.cancelled ? t.cancelled : t.filled(slot.confirmed, slot.capacity)}{' '}
        {slot.setAsideLeft > 0 && !slot.cancelled && (
          <span className="line__aside">{t.setAside(slot.setAsideLeft)}</span>
        )}
        <AttendanceNote slug={congress.slug} slotId={slot.slotId} />
      </div>
    </div>
  );
}

function Waiting({ slot }: { slot: DashboardSlot }) {
  const t = useTexts(dashboardTexts);
  if (slot.cancelled) return null;
  if (slot.waiting > 0) {
    return (
      <strong>
        {slot.waiting} <span className="line__unit">{t.waitingUnit(slot.waiting)}</span>
      </strong>
    );
  }
  if (!slot.waitingList) return <span className="quiet">{t.noWaitingList}</span>;
  return (
    <span className="quiet">
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t.noneWaiting}</span>
    </span>
  );
}

function NamesLink({ congress, slot, session }: PartProps) {
  const t = useTexts(dashboardTexts);
  if (!session || slot.cancelled) return null;
  return (
    <Link href={`/c/${congress.slug}/organisatie/tijdstippen/${slot.slotId}/namen`}>
      {t.names}
      <span className="visually-hidden">
        <Sentence words={[session.title]} say={t.namesOf} />
      </span>
    </Link>
  );
}

/** A row of the table; every row has every cell. */
export function SlotLine({ congress, slot, session, history, task, underDay }: SlotLineProps) {
  const brief = useTexts(taskTexts).brief;
  return (
    <div role="row" className={slot.cancelled ? 'line line--cancelled' : 'line'}>
      <When congress={congress} slot={slot} underDay={underDay} />
      <Title congress={congress} slot={slot} session={session} />
      <Taken congress={congress} slot={slot} />
      <div role="cell" className="line__spark">
        {!slot.cancelled && <Sparkline history={history} />}
      </div>
      <div role="cell" className="line__waiting tabular">
        <Waiting slot={slot} />
      </div>
      <div role="cell" className="line__attention">
        {task && briefOf(task, brief)}
      </div>
      <div role="cell" className="line__names">
        <NamesLink congress={congress} slot={slot} session={session} />
      </div>
    </div>
  );
}
