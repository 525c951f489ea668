import { useState } from 'react';
import type { Announcement, Mail, NamedRecipient } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { Select } from '../../ui/Select.tsx';
import { useMailsOf, useRecipients } from './api.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { messagesTexts } from './texts.ts';

interface OutcomesProps {
  slug: string;
  message: Announcement;
}

interface OutcomeListProps {
  message: Announcement;
  recipients: NamedRecipient[];
  mails: Mail[];
}

function OutcomeList({ message, recipients, mails }: OutcomeListProps) {
  const t = useTexts(messagesTexts);
  const [wanted, setWanted] = useState<Outcome | ''>('');
  const known = new Map(mails.map((mail) => [mail.participantId, mail]));
  const all = recipients.map((one) => ({ one, outcome: outcomeOf(message, known.get(one.participantId)) }));
  const shown = all.filter(({ outcome }) => wanted === '' || outcome === wanted);
  const occurring = [...new Set(all.map(({ outcome }) => outcome))];
  return (
    <>
      {occurring.length > 1 && (
        <Select
          label={t.show}
          value={wanted}
          options={[
            { value: '', label: t.everybody },
            ...occurring.map((outcome) => ({ value: outcome, label: t.outcome[outcome] })),
          ]}
          onChange={(value) => setWanted(value as Outcome | '')}
        />
      )}
      <p role="status" className="quiet tabular">
        {t.recipients(shown.length, all.length)}
      </p>
      <ul className="plain-list outcomes">
        {shown.map(({ one, outcome }) => (
          <li key={one.participantId} className="outcomes__row">
            <span>{one.name || t.someone}</span>
            <span className={`outcomes__state outcomes__state--${outcome}`}>{t.outcome[outcome]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function LoadedOutcomes({ slug, message }: OutcomesProps) {
  const recipients = useRecipients(slug, message.id, 'sent');
  const mails = useMailsOf(slug, message.id);
  return (
    <Awaited query={recipients}>
      {(all) => (
        <Awaited query={mails}>{(known) => <OutcomeList message={message} recipients={all} mails={known} />}</Awaited>
      )}
    </Awaited>
  );
}

/** What became of the mail to each recipient. Read when it is opened, as there may be thousands. */
export function Outcomes(props: OutcomesProps) {
  const t = useTexts(messagesTexts);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="message__fold" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{t.recipientsTitle}</summary>
      {isOpen && <LoadedOutcomes {...props} />}
    </details>
  );
}
