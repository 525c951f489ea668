import type { Programme } from '../api/types.ts';
import { useServerNow } from '../clock/serverClock.ts';
import { calendarDay, dayName, time } from '../language/format.ts';
import { LocalText } from '../language/LocalText.tsx';
import { localised, useLanguage, useTexts } from '../language/language.ts';
import { companionSentences } from '../signup/sentences.ts';
import { signupTexts } from '../signup/texts.ts';
import { Link } from '../ui/Link.tsx';
import { dayToShow, nextOf, type Place } from './ticket.ts';
import { ticketTexts } from './texts.ts';

interface PlaceRowProps {
  congress: Programme['congress'];
  place: Place;
  isNext: boolean;
}

function PlaceRow({ congress, place: { session, slot, signup }, isNext }: PlaceRowProps) {
  const t = useTexts(ticketTexts);
  const signupT = useTexts(signupTexts);
  const language = useLanguage();
  return (
    <li className="ticket-place">
      <time dateTime={slot.start} className="ticket-place__time tabular">
        {time(slot.start, congress.timeZone, language)}
      </time>
      <div>
        <Link href={`/c/${congress.slug}/activiteit/${session.id}`}>
          <LocalText of={session.title} />
        </Link>
        <p className="quiet">
          <LocalText of={localised(slot.meetingPoint.name, slot.meetingPoint.nameEn)} />
        </p>
        {companionSentences(signup, signupT).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {isNext && <p className="ticket-place__next">{t.next}</p>}
      </div>
    </li>
  );
}

/** The places of today, or of the first day before it has come. */
export function TicketPlaces({ congress, places }: { congress: Programme['congress']; places: Place[] }) {
  const t = useTexts(ticketTexts);
  const language = useLanguage();
  const now = useServerNow();
  const day = dayToShow(places, congress, now);
  if (!day) return <p>{places.length > 0 ? t.over : t.nothing}</p>;
  const isToday = day === calendarDay(now, congress.timeZone);
  const shown = places.filter(({ slot }) => slot.day === day);
  const next = isToday ? nextOf(shown, now) : undefined;
  const name = dayName(day, language);
  return (
    <section>
      <h2>{isToday ? t.today(name) : name}</h2>
      {shown.length === 0 && <p>{t.free}</p>}
      <ol className="plain-list">
        {shown.map((place) => (
          <PlaceRow key={place.signup.id} congress={congress} place={place} isNext={place === next} />
        ))}
      </ol>
    </section>
  );
}
