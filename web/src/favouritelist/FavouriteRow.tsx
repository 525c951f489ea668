import { useId } from 'react';
import type { CongressInfo } from '../api/types.ts';
import { Star } from '../favourite/Star.tsx';
import { dayInTheWeek, timeRange } from '../language/format.ts';
import { LocalText } from '../language/LocalText.tsx';
import { useLanguage, useTexts } from '../language/language.ts';
import { PlacesLeft } from '../programme/PlacesLeft.tsx';
import { useMySignups } from '../signup/api.ts';
import { stillGoing, useAttempt } from '../signup/attempts.ts';
import { Outcome } from '../signup/Outcome.tsx';
import { OwnStatus } from '../signup/OwnStatus.tsx';
import { Icon } from '../ui/Icon.tsx';
import { focusPlace } from '../ui/keepFocus.ts';
import { Link } from '../ui/Link.tsx';
import type { Planned } from './plan.ts';
import { StepNote } from './StepNote.tsx';
import { favouriteListTexts } from './texts.ts';

const arrows = { up: 'M5 14.5l7-7 7 7', down: 'M5 9.5l7 7 7-7' };

interface MoveProps {
  /** The id of the element that names what is moved. */
  names: string;
  where: 'up' | 'down';
  isLast: boolean;
  onMove: () => void;
}

/** Stays where it is at the end of the list, so that the focus does. */
function Move({ names, where, isLast, onMove }: MoveProps) {
  const t = useTexts(favouriteListTexts);
  const id = useId();
  return (
    <button
      type="button"
      className="favourite__move"
      aria-labelledby={`${names} ${id}`}
      aria-disabled={isLast || undefined}
      onClick={isLast ? undefined : onMove}
    >
      <Icon lines={arrows[where]} />
      <span id={id} className="visually-hidden">
        {t[where]}
      </span>
    </button>
  );
}

interface FavouriteRowProps {
  congress: CongressInfo;
  planned: Planned;
  position: number;
  of: number;
  onMove: (by: 1 | -1) => void;
}

export function FavouriteRow({ congress, planned, position, of, onMove }: FavouriteRowProps) {
  const t = useTexts(favouriteListTexts);
  const language = useLanguage();
  const { session, slot, step } = planned;
  const signups = useMySignups(congress.slug).data;
  const attempt = useAttempt(slot.id);
  const own = step.kind === 'has' ? stillGoing(step.signup, attempt) : undefined;
  const titleId = `title-${slot.id}`;
  const whenId = `slot-${slot.id}`;
  const range = timeRange(slot.start, slot.end, congress.timeZone, language);
  return (
    <article className="favourite" aria-labelledby={`${titleId} ${whenId}`} {...focusPlace}>
      <span className="favourite__number tabular" aria-hidden="true">
        {position}
      </span>
      <div className="favourite__what">
        <h2 className="favourite__title" id={titleId}>
          <Link href={`/c/${congress.slug}/activiteit/${session.id}`}>
            <LocalText of={session.title} />
          </Link>
        </h2>
        <p className="favourite__when tabular">
          <span id={whenId} className="quiet">
            {t.when(dayInTheWeek(slot.day, language), range)}
          </span>{' '}
          <PlacesLeft slug={congress.slug} slot={slot} timeZone={congress.timeZone} />
        </p>
      </div>
      <div className="favourite__moves">
        <Move names={titleId} where="up" isLast={position === 1} onMove={() => onMove(-1)} />
        <Move names={titleId} where="down" isLast={position === of} onMove={() => onMove(1)} />
        <Star slug={congress.slug} slotId={slot.id} names={`${titleId} ${whenId}`} />
      </div>
      <div className="favourite__state">
        <OwnStatus signup={own} />
        <StepNote step={step} congress={congress} />
        <Outcome attempt={attempt} signups={signups} congress={congress} session={session} slot={slot} />
      </div>
    </article>
  );
}
