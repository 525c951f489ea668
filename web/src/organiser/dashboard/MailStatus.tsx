import type { CongressInfo, ListedParticipant, Mail, Mails } from '../../api/types.ts';
import { dayAndTime } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { useParticipants } from '../participants/api.ts';
import { useMails, useMailsIn } from './api.ts';
import { dashboardTexts } from './texts.ts';

function MailTotals({ totals }: { totals: Mails['totals'] }) {
  const t = useTexts(dashboardTexts);
  const keys = Object.keys(t.mailTotals) as (keyof Mails['totals'])[];
  return (
    <ul className="plain-list tiles tiles--small">
      {keys.map((key) => (
        <li key={key} className="tile">
          <span className="tile__number tabular">{totals[key]}</span>{' '}
          <span className="tile__label">{t.mailTotals[key]}</span>
        </li>
      ))}
    </ul>
  );
}

interface StuckMailProps {
  mail: Mail;
  person: ListedParticipant | undefined;
  congress: CongressInfo;
}

function StuckMail({ mail, person, congress }: StuckMailProps) {
  const t = useTexts(dashboardTexts);
  const language = useLanguage();
  const state = mail.state === 'GIVEN_UP' ? t.givenUp : t.stuck;
  const next = mail.nextAttemptAt && t.nextAttempt(dayAndTime(mail.nextAttemptAt, congress.timeZone, language));
  return (
    <li className="stuck-mail">
      <p>
        <strong>{person?.name ?? t.someone}</strong> {person?.email && <span className="quiet">{person.email}</span>}
      </p>
      <p>{t.mailKind[mail.kind] ?? mail.kind}</p>
      <p className="quiet">{[state, t.attempts(mail.attempts), next].filter(Boolean).join(' · ')}</p>
      {mail.lastError && <p className="quiet">{t.reason(mail.lastError)}</p>}
    </li>
  );
}

function StuckList({ congress }: { congress: CongressInfo }) {
  const t = useTexts(dashboardTexts);
  const stuck = useMailsIn(congress.slug, 'STUCK').data?.mails ?? [];
  const givenUp = useMailsIn(congress.slug, 'GIVEN_UP').data?.mails ?? [];
  const mails = [...stuck, ...givenUp];
  const people = useParticipants(congress.slug, mails.length > 0).data;
  if (mails.length === 0) return <p>{t.nothingStuck}</p>;
  return (
    <>
      <h3>{t.stuckTitle}</h3>
      <ul className="plain-list">
        {mails.map((mail) => (
          <StuckMail
            key={mail.id}
            mail={mail}
            person={people?.find(({ id }) => id === mail.participantId)}
            congress={congress}
          />
        ))}
      </ul>
    </>
  );
}

export function MailStatus({ congress }: { congress: CongressInfo }) {
  const t = useTexts(dashboardTexts);
  const mails = useMails(congress.slug);
  return (
    <section aria-labelledby="mails" className="mails">
      <h2 id="mails">{t.mails}</h2>
      <Awaited query={mails}>
        {({ totals }) => (
          <>
            <MailTotals totals={totals} />
            <StuckList congress={congress} />
          </>
        )}
      </Awaited>
    </section>
  );
}
