import { time } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import type { SlotParticipant } from '../../api/types.ts';
import { namesTexts } from '../names/texts.ts';
import { doorTexts } from './texts.ts';
import type { Attendee } from './ticks.ts';

interface AttendeeRowProps {
  attendee: Attendee;
  timeZone: string;
  onTick: (person: SlotParticipant, present: boolean) => void;
}

/** One press is enough, and one undoes it. */
export function AttendeeRow({ attendee, timeZone, onTick }: AttendeeRowProps) {
  const t = useTexts(doorTexts);
  const names = useTexts(namesTexts);
  const language = useLanguage();
  const { person, isPresent, isPending, since, by } = attendee;
  return (
    <li className={isPresent ? 'attendee attendee--present' : 'attendee'}>
      <div className="attendee__who">
        <strong>
          {person.name}
          {person.companion && ` ${names.companion[person.companion]}`}
        </strong>
        {person.organisation && (
          <span className="attendee__more" lang="nl">
            {person.organisation}
          </span>
        )}
        {(isPresent || isPending) && (
          <span className="attendee__more tabular">
            {isPresent && since && t.since(time(since, timeZone, language), by)}
            {isPending && <span className="attendee__pending"> {t.notSent}</span>}
          </span>
        )}
      </div>
      <button
        type="button"
        className={isPresent ? 'attendee__button attendee__button--undo' : 'attendee__button'}
        aria-label={isPresent ? t.undoOf(person.name) : t.isInOf(person.name)}
        onClick={() => onTick(person, !isPresent)}
      >
        {isPresent ? t.undo : t.isIn}
      </button>
    </li>
  );
}

/** Somebody without a place cannot be ticked off. */
export function WaitingRow({ person }: { person: SlotParticipant }) {
  const t = useTexts(doorTexts);
  return (
    <li className="attendee">
      <div className="attendee__who">
        <strong>{person.name}</strong>
        {person.organisation && (
          <span className="attendee__more" lang="nl">
            {person.organisation}
          </span>
        )}
      </div>
      <span className="quiet tabular">{person.number !== undefined && t.waitsAs(person.number)}</span>
    </li>
  );
}
