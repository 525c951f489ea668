import type { CongressInfo } from '../api/types.ts';
import { dayName } from '../language/format.ts';
import { LocalText } from '../language/LocalText.tsx';
import { useLanguage } from '../language/language.ts';
import { Link } from '../ui/Link.tsx';
import type { Listed } from './filters.ts';
import { KindTag } from './KindTag.tsx';
import { SessionFacts } from './SessionFacts.tsx';
import { type SlotAction, SlotRow } from './SlotRow.tsx';

interface SessionCardProps {
  congress: CongressInfo;
  listed: Listed;
  withDay: boolean;
  Action: SlotAction;
}

export function SessionCard({ congress, listed: { session, slots }, withDay, Action }: SessionCardProps) {
  const language = useLanguage();
  const titleId = `session-${session.id}`;
  return (
    <article className="card session-card" aria-labelledby={titleId}>
      <div className="session-card__about">
        <KindTag kind={session.kind} />
        <h3 className="card__title" id={titleId}>
          <Link href={`/c/${congress.slug}/activiteit/${session.id}`}>
            <LocalText of={session.title} />
          </Link>
        </h3>
        <SessionFacts session={session} />
        {session.abstract?.nl && (
          <p className="session-card__abstract">
            <LocalText of={session.abstract} />
          </p>
        )}
      </div>
      <ul className="plain-list slots">
        {slots.map((slot, index) => (
          <li key={slot.id} className="slot">
            {withDay && slot.day !== slots[index - 1]?.day && (
              <p className="slot__day">{dayName(slot.day, language)}</p>
            )}
            <SlotRow congress={congress} session={session} slot={slot} titleId={titleId} Action={Action} />
          </li>
        ))}
      </ul>
    </article>
  );
}
