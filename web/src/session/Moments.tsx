import type { CongressInfo, Session } from '../api/types.ts';
import { dayInTheWeek, dayName, timeRange } from '../language/format.ts';
import { useLanguage, useTexts } from '../language/language.ts';
import { Icon } from '../ui/Icon.tsx';
import { factIcons } from './factIcons.ts';
import { sessionTexts } from './texts.ts';

/** When it is, at the top of a phone: the moments themselves are below what it is about. */
export function Moments({ congress, session }: { congress: CongressInfo; session: Session }) {
  const t = useTexts(sessionTexts);
  const language = useLanguage();
  const slots = session.slots.filter((slot) => !slot.cancelled);
  const [first, ...more] = slots;
  if (!first) return null;
  const days = [...new Set(slots.map(({ day }) => day))].map((day) => dayInTheWeek(day, language));
  const one = `${dayName(first.day, language)}, ${timeRange(first.start, first.end, congress.timeZone, language)}`;
  return (
    <p className="moments">
      <Icon lines={factIcons.when} />
      <a href="#times" className="moments__link">
        {more.length > 0 ? t.moments(slots.length, days.join(', ')) : one}
      </a>
    </p>
  );
}
