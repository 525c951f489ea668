import type { CongressInfo } from '../api/types.ts';
import { LocalText } from '../language/LocalText.tsx';
import { useTexts } from '../language/language.ts';
import { CancellationReason } from '../programme/CancellationReason.tsx';
import { statusSentence } from '../signup/sentences.ts';
import { isAlive } from '../signup/signups.ts';
import { signupTexts } from '../signup/texts.ts';
import { Link } from '../ui/Link.tsx';
import type { Entry } from './agenda.ts';
import { When } from './EntryCard.tsx';
import { myProgrammeTexts } from './texts.ts';

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
    <details className="ended">
      <summary>
        <h2 className="ended__title">{title}</h2> <span className="quiet">({entries.length})</span>
      </summary>
      <Entries congress={congress} entries={entries} />
    </details>
  );
}
