import { dayName, dayInTheWeek } from '../language/format.ts';
import { StarIcon } from '../favourite/Star.tsx';
import { useLanguage, useTexts } from '../language/language.ts';
import { Link } from '../ui/Link.tsx';
import { everyDay } from './filters.ts';
import { programmeTexts } from './texts.ts';

interface DayNavProps {
  days: string[];
  shown: string | null;
  addressOf: (day: string) => string;
  /** Of the page of favourites. */
  favouritesAt: string;
  favourites: number;
}

export function DayNav({ days, shown, addressOf, favouritesAt, favourites }: DayNavProps) {
  const language = useLanguage();
  const t = useTexts(programmeTexts);
  return (
    <nav aria-label={t.days} className="day-nav">
      <ul className="plain-list day-nav__list">
        {days.map((day) => (
          <li key={day}>
            <Link href={addressOf(day)} current={day === shown} className="day-nav__link">
              <span className="only-wide">{dayName(day, language)}</span>
              <span className="only-narrow">{dayInTheWeek(day, language)}</span>
            </Link>
          </li>
        ))}
        <li>
          <Link href={addressOf(everyDay)} current={shown === null} className="day-nav__link">
            {t.allDays}
          </Link>
        </li>
        <li>
          <Link href={favouritesAt} className="day-nav__link day-nav__favourites">
            <StarIcon /> <span className="day-nav__word">{t.favourites}</span> {favourites > 0 && favourites}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
