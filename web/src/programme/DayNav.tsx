import { dayName, dayInTheWeek } from '../language/format.ts';
import { useLanguage, useTexts } from '../language/language.ts';
import { Link } from '../ui/Link.tsx';
import { everyDay } from './filters.ts';
import { programmeTexts } from './texts.ts';

interface DayNavProps {
  days: string[];
  shown: string | null;
  addressOf: (day: string) => string;
}

export function DayNav({ days, shown, addressOf }: DayNavProps) {
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
      </ul>
    </nav>
  );
}
