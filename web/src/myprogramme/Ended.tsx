import type { CongressInfo } from '../api/types.ts';
import { LocalText } from '../language/LocalText.tsx';
import { useTexts } from '../language/language.ts';
import { statusSentence } from '../signup/sentences.ts';
import { isAlive } from '../signup/signups.ts';
import { signupTexts } from '../signup/texts.ts';
import { Link } from '../ui/Link.tsx';
import type { Entry } from './agenda.ts';
import { When } from './EntryCard.tsx';
import { myProgrammeTexts } from './texts.ts';

export function Ended({ congress, entries }: { congress: CongressInfo; entries: Entry[] }) {
  const t = useTexts(myProgrammeTexts);
  const signup = useTexts(signupTexts);
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby={`ended-${congress.slug}`} className="ended">
      <h2 id={`ended-${congress.slug}`}>{t.ended}</h2>
      <ul className="plain-list">
        {entries.map((entry) => (
          <li key={entry.signup.id} className="ended__entry">
            <When congress={congress} entry={entry} />
            <Link href={`/c/${congress.slug}/activiteit/${entry.session.id}`}>
              <LocalText of={entry.session.title} />
            </Link>
            <p className="quiet">{isAlive(entry.signup) ? t.over : statusSentence(entry.signup, signup)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
