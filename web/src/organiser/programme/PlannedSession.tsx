import type { CongressInfo, MeetingPoint } from '../../api/types.ts';
import { LocalText } from '../../language/LocalText.tsx';
import { localised, useTexts } from '../../language/language.ts';
import { KindTag } from '../../programme/KindTag.tsx';
import { Link } from '../../ui/Link.tsx';
import { PlannedSlot } from './PlannedSlot.tsx';
import { sessionTexts } from './texts.ts';
import type { Listed, Numbers, Opened } from './view.ts';

interface PlannedSessionProps {
  congress: CongressInfo;
  listed: Listed;
  numbers: Numbers;
  addressOf: (open: Opened) => string;
  open: Opened | null;
}

/** Each once. */
function meetingPointsOf({ slots }: Listed): MeetingPoint[] {
  return [...new Map(slots.map(({ meetingPoint }) => [meetingPoint.name, meetingPoint])).values()];
}

export function PlannedSession({ congress, listed, numbers, addressOf, open }: PlannedSessionProps) {
  const t = useTexts(sessionTexts);
  const { session, slots } = listed;
  return (
    <li className="planned">
      <div className="planned__head">
        <KindTag kind={session.kind} />
        <h2 className="planned__title">
          <LocalText of={session.title} />
        </h2>
        {meetingPointsOf(listed).map(({ name, nameEn }) => (
          <p key={name} className="quiet">
            <LocalText of={localised(name, nameEn)} />
          </p>
        ))}
      </div>
      <ul className="plain-list">
        {slots.map((slot) => (
          <PlannedSlot
            key={slot.id}
            congress={congress}
            slot={slot}
            known={numbers.get(slot.id)}
            address={addressOf({ kind: 'slot', slot: slot.id })}
            open={open?.kind === 'slot' && open.slot === slot.id}
          />
        ))}
      </ul>
      <p className="planned__do">
        <Link href={addressOf({ kind: 'session', session: session.id })} id={`session-${session.id}`}>
          {t.change}
          <span className="visually-hidden">
            {': '}
            <LocalText of={session.title} />
          </span>
        </Link>
        <Link href={addressOf({ kind: 'new-slot', session: session.id, copy: null })}>
          {t.newSlot}
          <span className="visually-hidden">
            {': '}
            <LocalText of={session.title} />
          </span>
        </Link>
      </p>
    </li>
  );
}
