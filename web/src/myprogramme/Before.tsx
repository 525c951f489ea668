import type { CongressInfo } from '../api/types.ts';
import { dayName, timeRange } from '../language/format.ts';
import { LocalText } from '../language/LocalText.tsx';
import { useLanguage, useTexts } from '../language/language.ts';
import { CancellationReason } from '../programme/CancellationReason.tsx';
import { icons } from '../programme/icons.ts';
import { statusSentence } from '../signup/sentences.ts';
import { isAlive } from '../signup/signups.ts';
import { signupTexts } from '../signup/texts.ts';
import { Fold } from '../ui/Fold.tsx';
import { Link } from '../ui/Link.tsx';
import type { Entry } from './agenda.ts';
import { myProgrammeTexts } from './texts.ts';

function When({ congress, entry: { slot } }: { congress: CongressInfo; entry: Entry }) {
  const t = useTexts(myProgrammeTexts);
  const language = useLanguage();
  return (
    <p className="ended__when">
      {dayName(slot.day, language)}{' '}
      <time dateTime={slot.start} className="tabular">
        {t.oClock(timeRange(slot.start, slot.end, congress.timeZone, language))}
      </time>
    </p>
  );
}

function Entries({ congress, entries }: { congress: CongressInfo; entries: Entry[] }) {
  const t = useTexts(myProgrammeTexts);
  const signup = useTexts(signupTexts);
  return (
    <ul className="plain-list">
      {entries.map((entry) => (
        <li key={entry.signup.id} className="ended__entry">
          <When congress={congress} entry={entry} />
          <Link href={`/c/${congress.slug}/activiteit/${entry.session.id}`}>
            <LocalText of={entry.session.title} />
          </Link>
          <p className="quiet">{isAlive(entry.signup) ? t.over : statusSentence(entry.signup, signup)}</p>
          <CancellationReason slot={entry.slot} />
        </li>
      ))}
    </ul>
  );
}

interface BeforeProps {
  congress: CongressInfo;
  title: string;
  entries: Entry[];
}

/** Always visible. */
export function CalledOff({ congress, title, entries }: BeforeProps) {
  if (entries.length === 0) return null;
  return (
    <section className="group">
      <h2>{title}</h2>
      <Entries congress={congress} entries={entries} />
    </section>
  );
}

/** Collapsed until somebody opens it. */
export function Before({ congress, title, entries }: BeforeProps) {
  if (entries.length === 0) return null;
  return (
    <Fold icon={icons.clock} title={title} note={`(${entries.length})`} className="ended">
      <Entries congress={congress} entries={entries} />
    </Fold>
  );
}
