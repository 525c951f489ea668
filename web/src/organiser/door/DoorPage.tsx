import { useSearchParams } from 'wouter';
import type { CongressInfo, Programme, SlotAttendance } from '../../api/types.ts';
import { useServerNow } from '../../clock/serverClock.ts';
import { calendarDay, dayName, timeRange } from '../../language/format.ts';
import { LocalText, Sentence } from '../../language/LocalText.tsx';
import { localised, useLanguage, useTexts } from '../../language/language.ts';
import type { FoundSlot } from '../../programme/useSlot.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Link } from '../../ui/Link.tsx';
import { Select } from '../../ui/Select.tsx';
import { useAttendance } from '../attendance/api.ts';
import { Workspace } from '../workspace/Workspace.tsx';
import { workspacePath } from '../workspace/pages.ts';
import { dayToShow, slotsOn, timeOf } from './slots.ts';
import { doorTexts } from './texts.ts';
import { useSendPending } from './useSendPending.ts';

interface SlotCardProps {
  congress: CongressInfo;
  found: FoundSlot;
  counts: SlotAttendance | undefined;
  now: number;
}

function SlotCard({ congress, found: { session, slot }, counts, now }: SlotCardProps) {
  const t = useTexts(doorTexts);
  const language = useLanguage();
  const time = timeOf(slot, now);
  const path = workspacePath(congress.slug, 'door');
  const title = (
    <span className="visually-hidden">
      <Sentence words={[session.title]} say={t.of} />
    </span>
  );
  return (
    <li className={`door-slot door-slot--${time}`}>
      <p className="door-slot__when tabular">
        <strong>
          {time !== 'later' && `${t[time]}, `}
          <time dateTime={slot.start}>{timeRange(slot.start, slot.end, congress.timeZone, language)}</time>
        </strong>
        <span>{counts && t.present(counts.present, counts.confirmed)}</span>
      </p>
      <h2 className="door-slot__title">
        <LocalText of={session.title} />
      </h2>
      <p className="quiet">
        <LocalText of={localised(slot.meetingPoint.name, slot.meetingPoint.nameEn)} />
      </p>
      <p className="door-slot__links">
        <Link href={`${path}/${slot.id}`} className="workspace__action">
          {t.open}
          {title}
        </Link>
        <Link
          href={`/c/${congress.slug}/organisatie/tijdstippen/${slot.id}/namen?van=deur`}
          className="door-slot__list"
        >
          {t.doorList}
          {title}
        </Link>
      </p>
    </li>
  );
}

function SlotsOfDay({ programme }: { programme: Programme }) {
  const t = useTexts(doorTexts);
  const language = useLanguage();
  const { congress } = programme;
  const now = useServerNow();
  const attendance = useAttendance(congress.slug).data;
  const [address, setAddress] = useSearchParams();
  const day = dayToShow(congress.days, address.get('dag'), calendarDay(now, congress.timeZone));
  const slots = slotsOn(programme, day);
  return (
    <>
      <Select
        label={t.day}
        value={day}
        options={congress.days.map((each) => ({ value: each, label: dayName(each, language) }))}
        onChange={(chosen) => setAddress({ dag: chosen }, { replace: true })}
      />
      {slots.length === 0 && <p>{t.none}</p>}
      <ul className="plain-list door-slots">
        {slots.map((found) => (
          <SlotCard
            key={found.slot.id}
            congress={congress}
            found={found}
            counts={attendance?.get(found.slot.id)}
            now={now}
          />
        ))}
      </ul>
    </>
  );
}

/** Also here, what was ticked off without a connection is sent. */
function NotSent({ slug }: { slug: string }) {
  const t = useTexts(doorTexts);
  const { pending, isOffline } = useSendPending(slug);
  if (!isOffline) return null;
  return (
    <Alert kind="warning">
      <p>{t.pending(pending.length)}</p>
    </Alert>
  );
}

/** The slots of a day, to tick off who comes. */
export default function DoorPage({ programme }: { programme: Programme }) {
  const t = useTexts(doorTexts);
  const { congress } = programme;
  return (
    <Workspace
      congress={congress}
      page="door"
      title={t.title}
      actions={
        <Link href={`${workspacePath(congress.slug, 'door')}/badges`} className="workspace__action">
          {t.badges}
        </Link>
      }
    >
      <NotSent slug={congress.slug} />
      <SlotsOfDay programme={programme} />
    </Workspace>
  );
}
