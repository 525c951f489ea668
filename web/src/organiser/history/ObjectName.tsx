import type { AuditEntry, Programme } from '../../api/types.ts';
import { calendarDay, dayInTheWeek, time } from '../../language/format.ts';
import { LocalText } from '../../language/LocalText.tsx';
import { useLanguage, useTexts } from '../../language/language.ts';
import { slotIn } from '../../programme/useSlot.ts';
import { Link } from '../../ui/Link.tsx';
import { idName, pageOf, partsOf } from './objects.ts';
import { historyTexts } from './texts.ts';

export interface ObjectNameProps {
  programme: Programme;
  object: string;
  /** What people and messages are called today; not given if nobody asked. */
  names?: AuditEntry['names'] | undefined;
}

function SlotName({ programme, id }: { programme: Programme; id: string }) {
  const language = useLanguage();
  const found = slotIn(programme, id);
  if (!found) return null;
  const { timeZone } = programme.congress;
  const { start } = found.slot;
  return (
    <>
      <LocalText of={found.session.title} />,{' '}
      <span className="unbroken">
        {dayInTheWeek(calendarDay(start, timeZone), language)} {time(start, timeZone, language)}
      </span>
    </>
  );
}

/** Of the programme by its title, anything else by the first part of the id. Of what is gone, it says so. */
export function ObjectName({ programme, object, names }: ObjectNameProps) {
  const t = useTexts(historyTexts);
  const { kind, id } = partsOf(object);
  if (slotIn(programme, id)) return <SlotName programme={programme} id={id} />;
  const session = kind === 'session' ? programme.sessions.find((each) => each.id === id) : undefined;
  if (session) return <LocalText of={session.title} />;
  const name = idName(object, t);
  return names && !names[object] ? t.gone(name) : name;
}

/** What people and messages are called, before their id. It leads to the story of a participant, or to the message. */
export function CalledToday({ programme, object, names }: ObjectNameProps) {
  const name = names?.[object];
  const page = pageOf(programme.congress.slug, object);
  if (!name || !page) return null;
  return (
    <>
      <Link href={page}>{partsOf(object).kind === 'participant' ? name.nl : <LocalText of={name} />}</Link>
      {' · '}
    </>
  );
}
