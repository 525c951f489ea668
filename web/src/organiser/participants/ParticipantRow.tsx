import { Link } from 'wouter';
import type { ListedParticipant } from '../../api/types.ts';
import { dayInTheWeek } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { participantsTexts } from './texts.ts';

interface ParticipantRowProps {
  participant: ListedParticipant;
  /** Its place in the whole list, from 0. */
  index: number;
  /** In pixels. */
  top: number;
  href: string;
  chosen: boolean;
  /** Whether somebody else is shown now: going back leads to the list, not through all who were shown. */
  replaces: boolean;
  /** Whether it is the one that Tab leads to. */
  current: boolean;
  onEnter: () => void;
}

export function ParticipantRow({
  participant,
  index,
  top,
  href,
  chosen,
  replaces,
  current,
  onEnter,
}: ParticipantRowProps) {
  const t = useTexts(participantsTexts);
  const language = useLanguage();
  const { name, email, organisation, days, listed } = participant;
  const note = [days?.map((day) => dayInTheWeek(day, language)).join(', '), !listed && t.registeredThemselves];
  return (
    <div
      role="row"
      // The row of headings is the first one.
      aria-rowindex={index + 2}
      aria-selected={chosen}
      className="people__row"
      style={{ transform: `translateY(${top}px)` }}
    >
      <div role="gridcell">
        <Link href={href} replace={replaces} className="people__name" tabIndex={current ? 0 : -1} onClick={onEnter}>
          {name}
        </Link>
        {organisation && (
          <span lang="nl" className="people__organisation">
            {organisation.name}
          </span>
        )}
      </div>
      <div role="gridcell" className="people__email">
        {email}
      </div>
      <div role="gridcell" className="people__note">
        {note.filter(Boolean).join(' · ')}
      </div>
    </div>
  );
}
