import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { ListedParticipant, Programme } from '../../api/types.ts';
import { dayAndTime } from '../../language/format.ts';
import { LocalText } from '../../language/LocalText.tsx';
import { inLanguage, useLanguage, useTexts } from '../../language/language.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { AssignDialog } from './AssignDialog.tsx';
import { CompanionDialog } from './CompanionDialog.tsx';
import { companionTexts } from './companionTexts.ts';
import { HandOverDialog } from './HandOverDialog.tsx';
import { handOverTexts } from './handOverTexts.ts';
import { type TheirPlace, theirPlaces } from './places.ts';
import { theirSignupsQuery } from './placesApi.ts';
import { placesTexts } from './placesTexts.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';
import { Button } from '../../ui/Button.tsx';

interface TheirPlacesProps {
  programme: Programme;
  participant: ListedParticipant;
}

/** What is being done; `of` is absent when one more place is given. */
interface Act {
  what: 'assign' | 'hand-over' | 'companion' | 'withdraw';
  of?: TheirPlace;
}

interface PlaceRowProps {
  place: TheirPlace;
  timeZone: string;
  /** Whether there can be a colleague to hand it over to. */
  hasColleagues: boolean;
  onAct: (act: Act) => void;
}

function PlaceRow({ place, timeZone, hasColleagues, onAct }: PlaceRowProps) {
  const t = useTexts(placesTexts);
  const { handOver } = useTexts(handOverTexts);
  const companion = useTexts(companionTexts);
  const language = useLanguage();
  const { signup, session, slot } = place;
  const title = inLanguage(session.title, language).text;
  const state =
    signup.status === 'CONFIRMED'
      ? signup.companion
        ? companion.beside[signup.companion]
        : t.place
      : signup.status === 'WAITLISTED'
        ? t.waits(signup.position)
        : t.undecided;
  return (
    <li className="their-places__row">
      <span className="their-places__what">
        <strong>
          <LocalText of={session.title} />
        </strong>
        <span className="their-places__when tabular">
          {dayAndTime(slot.start, timeZone, language)}, {state}
        </span>
      </span>
      <span className="their-places__acts">
        {signup.status === 'CONFIRMED' && (
          <Button
            purpose="subtle"
            aria-label={t.ofWhat(t.move, title)}
            onClick={() => onAct({ what: 'assign', of: place })}
          >
            {t.move}
          </Button>
        )}
        {signup.status === 'CONFIRMED' && hasColleagues && (
          <Button
            purpose="subtle"
            aria-label={t.ofWhat(handOver, title)}
            onClick={() => onAct({ what: 'hand-over', of: place })}
          >
            {handOver}
          </Button>
        )}
        {signup.status === 'CONFIRMED' && (
          <Button
            purpose="subtle"
            aria-label={t.ofWhat(companion.change, title)}
            onClick={() => onAct({ what: 'companion', of: place })}
          >
            {companion.act}
          </Button>
        )}
        <Button
          purpose="subtle"
          hint="negative"
          aria-label={t.ofWhat(t.withdraw, title)}
          onClick={() => onAct({ what: 'withdraw', of: place })}
        >
          {t.withdraw}
        </Button>
      </span>
    </li>
  );
}

function LoadedPlaces({ programme, participant, theirs }: TheirPlacesProps & { theirs: TheirPlace[] }) {
  const t = useTexts(placesTexts);
  const id = useId();
  const [act, setAct] = useState<Act | null>(null);
  const { congress } = programme;
  const waits = theirs.filter(({ signup }) => signup.status === 'WAITLISTED').length;
  const close = () => setAct(null);
  return (
    <section className="their-places" aria-labelledby={id}>
      <h3 id={id}>{t.title(theirs.length - waits, waits)}</h3>
      {theirs.length === 0 && <p>{t.none}</p>}
      <ul className="plain-list">
        {theirs.map((place) => (
          <PlaceRow
            key={place.signup.id}
            place={place}
            timeZone={congress.timeZone}
            hasColleagues={participant.organisation !== undefined}
            onAct={setAct}
          />
        ))}
      </ul>
      <Button purpose="primary" onClick={() => setAct({ what: 'assign' })}>
        {t.give}
      </Button>
      {act?.what === 'assign' && <AssignDialog {...{ programme, participant, theirs }} from={act.of} onClose={close} />}
      {act?.what === 'hand-over' && act.of && (
        <HandOverDialog {...{ congress, participant }} from={act.of} onClose={close} />
      )}
      {act?.what === 'companion' && act.of && (
        <CompanionDialog {...{ congress, participant }} from={act.of} onClose={close} />
      )}
      {act?.what === 'withdraw' && act.of && (
        <WithdrawDialog {...{ congress, participant }} from={act.of} onClose={close} />
      )}
    </section>
  );
}

/** The places of a participant, and what organisers can do with them. */
export function TheirPlaces({ programme, participant }: TheirPlacesProps) {
  const query = useQuery(theirSignupsQuery(programme.congress.slug, participant.id));
  return (
    <Awaited query={query}>
      {(signups) => (
        <LoadedPlaces programme={programme} participant={participant} theirs={theirPlaces(signups, programme)} />
      )}
    </Awaited>
  );
}
