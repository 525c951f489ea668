import type { CongressInfo, Programme, SlotParticipant, SlotParticipants } from '../../api/types.ts';
import { dayName, time, timeRange } from '../../language/format.ts';
import { LocalText } from '../../language/LocalText.tsx';
import { inLanguage, localised, useLanguage, useTexts } from '../../language/language.ts';
import { type FoundSlot, slotIn } from '../../programme/useSlot.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Awaited } from '../../ui/Awaited.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { Link } from '../../ui/Link.tsx';
import { NotFoundPage } from '../../ui/NotFoundPage.tsx';
import { useOnline } from '../../ui/useOnline.ts';
import { Workspace } from '../workspace/Workspace.tsx';
import { workspacePath } from '../workspace/pages.ts';
import { useDoorNames } from './api.ts';
import { AttendeeList } from './AttendeeList.tsx';
import type { Refused } from './send.ts';
import { doorTexts } from './texts.ts';
import { attendeesOf } from './ticks.ts';
import { useTicks } from './useTicks.ts';
import { Button } from '../../ui/Button.tsx';

interface NoConnectionProps {
  /** Of the list that is shown. */
  since: string;
  pending: number;
  onAgain: () => void;
}

/** Not an error: everything goes on, and is sent later. */
function NoConnection({ since, pending, onAgain }: NoConnectionProps) {
  const t = useTexts(doorTexts);
  return (
    <Alert kind="warning">
      <p className="alert__title">{t.offline(since)}</p>
      <p>
        {pending > 0 && <strong>{t.pending(pending)}. </strong>}
        {t.goOn}
      </p>
      <Button purpose="secondary" onClick={onAgain}>
        {t.again}
      </Button>
    </Alert>
  );
}

function NotStored({ refused, people }: { refused: Refused[]; people: SlotParticipant[] }) {
  const t = useTexts(doorTexts);
  return refused.map(({ tick, error }) => {
    const name = people.find(({ signupId }) => signupId === tick.signupId)?.name ?? t.somebody;
    return (
      <Alert key={tick.signupId} kind="error" spoken>
        <p className="alert__title">{tick.present ? t.refused(name) : t.refusedUndo(name)}</p>
        <ErrorText error={error} />
      </Alert>
    );
  });
}

interface AttendeesProps {
  congress: CongressInfo;
  slotId: string;
  names: SlotParticipants;
  query: ReturnType<typeof useDoorNames>;
}

function Attendees({ congress, slotId, names, query }: AttendeesProps) {
  const t = useTexts(doorTexts);
  const language = useLanguage();
  const ticks = useTicks(congress.slug, slotId);
  const isOnline = useOnline();
  const attendees = attendeesOf(names.confirmed, ticks.pending);
  const present = attendees.filter(({ isPresent }) => isPresent).length;
  const isAway = !isOnline || query.isRefetchError || ticks.isOffline;

  function again() {
    void query.refetch();
    void ticks.sendNow();
  }

  return (
    <>
      <p className="door-count">
        <strong className="tabular">{present}</strong> {t.here(names.confirmed.length)}
        <span className="door-count__bar" aria-hidden="true">
          <span style={{ inlineSize: `${(100 * present) / Math.max(1, names.confirmed.length)}%` }} />
        </span>
      </p>
      {isAway && (
        <NoConnection
          since={time(query.dataUpdatedAt, congress.timeZone, language)}
          pending={ticks.pending.length}
          onAgain={again}
        />
      )}
      <NotStored refused={ticks.refused} people={names.confirmed} />
      <AttendeeList
        slug={congress.slug}
        attendees={attendees}
        waiting={names.waiting}
        timeZone={congress.timeZone}
        onTick={ticks.tick}
      />
    </>
  );
}

function LoadedAttendees({ congress, slotId }: { congress: CongressInfo; slotId: string }) {
  const query = useDoorNames(congress.slug, slotId);
  return (
    <Awaited query={query}>
      {(names) => <Attendees congress={congress} slotId={slotId} names={names} query={query} />}
    </Awaited>
  );
}

function Slot({ congress, found: { session, slot } }: { congress: CongressInfo; found: FoundSlot }) {
  const t = useTexts(doorTexts);
  const language = useLanguage();
  const path = workspacePath(congress.slug, 'door');
  return (
    <Workspace congress={congress} page="door" title={inLanguage(session.title, language).text}>
      <div className="door">
        <p className="way-back">
          <Link href={`${path}?dag=${slot.day}`}>{t.back}</Link>
        </p>
        <p className="quiet tabular">
          {dayName(slot.day, language)},{' '}
          <time dateTime={slot.start}>{timeRange(slot.start, slot.end, congress.timeZone, language)}</time>
          {' · '}
          <LocalText of={localised(slot.meetingPoint.name, slot.meetingPoint.nameEn)} />
        </p>
        <LoadedAttendees congress={congress} slotId={slot.id} />
      </div>
    </Workspace>
  );
}

/** Who is expected at a slot, to tick off by name. */
export default function DoorSlotPage({ programme, slotId }: { programme: Programme; slotId: string }) {
  const t = useTexts(doorTexts);
  const { congress } = programme;
  const found = slotIn(programme, slotId);
  if (found) return <Slot congress={congress} found={found} />;
  return <NotFoundPage title={t.unknownTitle} sentence={t.unknown} back={workspacePath(congress.slug, 'door')} />;
}
