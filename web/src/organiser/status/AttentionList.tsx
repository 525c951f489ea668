import { useTexts } from '../../language/language.ts';
import { Link } from '../../ui/Link.tsx';
import { attention, type Attention } from './attention.ts';
import { type Look, verdict } from './look.ts';
import { statusTexts } from './texts.ts';

function sentence(one: Attention, t: (typeof statusTexts)['nl']): string {
  switch (one.kind) {
    case 'away':
      return t.away(t.parts[one.part]);
    case 'events-away':
      return t.eventsAway;
    case 'unpublished':
      return t.unpublished(t.parts[one.part], one.events, one.seconds);
    case 'dead-letters':
      return t.deadLetters(one.events);
    case 'mail-late':
      return t.mailLate(one.mails, Math.floor(one.seconds / 60));
    case 'mail-stuck':
      return t.mailStuck(one.mails);
    case 'mail-given-up':
      return t.mailGivenUp(one.mails);
  }
}

const isAboutMail = ({ kind }: Attention) => kind.startsWith('mail-');

/** What needs attention now. */
export function AttentionList({ look, slug }: { look: Look; slug: string }) {
  const t = useTexts(statusTexts);
  const found = attention(look);
  const calm = found.length === 0;
  // A broken promise is shown elsewhere, and "nothing needs to be done" would be wrong.
  if (calm && verdict(look) === 'broken') return null;
  return (
    <section aria-labelledby="attention">
      <h2 id="attention">{t.attention}</h2>
      {calm && <p>{t.nothing}</p>}
      <ul className="plain-list status__list">
        {found.map((one) => (
          <li key={sentence(one, t)}>{sentence(one, t)}</li>
        ))}
      </ul>
      {found.some(isAboutMail) && (
        <p className="way-back">
          <Link href={`/c/${slug}/organisatie`}>{t.toMails}</Link>
        </p>
      )}
    </section>
  );
}
