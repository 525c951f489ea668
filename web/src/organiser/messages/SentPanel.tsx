import { useQueryClient } from '@tanstack/react-query';
import type { Announcement, AnnouncementCounts, CongressInfo, NamedRecipient } from '../../api/types.ts';
import { dayAndTime } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { ConfirmButton } from '../../ui/ConfirmButton.tsx';
import { tell } from '../../ui/notice.tsx';
import { Panel } from '../workspace/Panel.tsx';
import { workspacePath } from '../workspace/pages.ts';
import { messagesKey, stopMessage, useRecipients, useTrouble } from './api.ts';
import { audienceName, type Choices } from './audience.ts';
import { Outcomes } from './Outcomes.tsx';
import { RetryButton } from './RetryButton.tsx';
import { messagesTexts } from './texts.ts';
import { type Progress, progressOf } from './view.ts';

interface SentPanelProps {
  choices: Choices;
  message: Announcement;
  counts: AnnouncementCounts | undefined;
  onClose: () => void;
}

const outcomes = ['sent', 'waiting', 'stuck', 'refused', 'stopped', 'unlisted'] as const;

/** How many of all have been handled, and what became of them. What was stopped is not done. */
function ProgressBlock({ progress }: { progress: Progress }) {
  const t = useTexts(messagesTexts);
  return (
    <>
      <progress
        className="message__progress"
        max={Math.max(1, progress.recipients)}
        value={progress.recipients - progress.waiting - progress.stuck - progress.stopped}
        aria-label={t.progress}
      />
      <p className="tabular" role="status">
        <strong>{t.sentOf(progress.sent, progress.recipients)}</strong>
      </p>
      <ul className="message__outcomes tabular">
        {outcomes
          .filter((each) => each !== 'sent' && progress[each] > 0)
          .map((each) => (
            <li key={each} className={`message__outcome message__outcome--${each}`}>
              {t.outcomes[each](progress[each])}
            </li>
          ))}
      </ul>
    </>
  );
}

interface TroubleProps {
  congress: CongressInfo;
  message: Announcement;
  progress: Progress;
}

const nameOf = (id: string | undefined, recipients: NamedRecipient[]) =>
  recipients.find(({ participantId }) => participantId === id)?.name;

/** The people whose mail failed, and why. */
function Trouble({ congress: { slug }, message, progress }: TroubleProps) {
  const t = useTexts(messagesTexts);
  const refused = useTrouble(slug, message.id, 'GIVEN_UP', progress.refused).data?.mails ?? [];
  const stuck = useTrouble(slug, message.id, 'STUCK', progress.stuck).data?.mails ?? [];
  const recipients = useRecipients(slug, message.id, 'sent').data ?? [];
  const mails = [...refused, ...stuck];
  if (mails.length === 0) return null;
  return (
    <section aria-label={t.troubleTitle}>
      <h3>{t.troubleTitle}</h3>
      <ul className="plain-list">
        {mails.map((mail) => (
          <li key={mail.id} className="stuck-mail">
            <strong>{nameOf(mail.participantId, recipients) || t.someone}</strong>
            {mail.lastError && <span className="quiet"> {t.reason(mail.lastError)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function StopButton({ slug, id }: { slug: string; id: string }) {
  const t = useTexts(messagesTexts);
  const client = useQueryClient();
  return (
    <ConfirmButton
      label={t.stop}
      question={t.stopQuestion}
      act={() => stopMessage(slug, id)}
      onDone={() => {
        tell({ kind: 'ok', text: t.stopped, path: workspacePath(slug, 'messages') });
        void client.invalidateQueries({ queryKey: messagesKey(slug) });
      }}
    />
  );
}

function Text({ message: { subject, body } }: { message: Announcement }) {
  const t = useTexts(messagesTexts);
  return (
    <details className="message__fold">
      <summary>{t.text}</summary>
      <div lang="nl">
        <p>
          <strong>{subject.nl}</strong>
        </p>
        <p className="message__body">{body.nl}</p>
      </div>
      {body.en && (
        <div lang="en">
          <p>
            <strong>{subject.en}</strong>
          </p>
          <p className="message__body">{body.en}</p>
        </div>
      )}
    </details>
  );
}

/** A message that is being sent, was sent or was stopped: what became of each mail. */
export function SentPanel({ choices, message, counts, onClose }: SentPanelProps) {
  const t = useTexts(messagesTexts);
  const language = useLanguage();
  const { congress } = choices.programme;
  const progress = progressOf(message, counts);
  const isRunning = message.state === 'SENT' && progress.waiting + progress.stuck > 0;
  const failed = progress.refused + progress.stuck;
  const audience = audienceName(message.audience, choices, t, language);
  const moment = message.sentAt ? dayAndTime(message.sentAt, congress.timeZone, language) : '';
  return (
    <Panel title={message.subject.nl} about={t.about(audience, moment)} entered={1} onClose={onClose}>
      <ProgressBlock progress={progress} />
      {isRunning && <StopButton slug={congress.slug} id={message.id} />}
      {failed > 0 && <Trouble congress={congress} message={message} progress={progress} />}
      {message.state === 'SENT' && failed > 0 && <RetryButton slug={congress.slug} id={message.id} failed={failed} />}
      <Outcomes slug={congress.slug} message={message} />
      <Text message={message} />
    </Panel>
  );
}
