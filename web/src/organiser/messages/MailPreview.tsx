import { useState } from 'react';
import { withPatience } from '../../api/patience.ts';
import type { Announcement, Language, NamedRecipient } from '../../api/types.ts';
import { useEnglishOffered, useTexts } from '../../language/language.ts';
import { Alert } from '../../ui/Alert.tsx';
import { tell } from '../../ui/notice.tsx';
import { workspacePath } from '../workspace/pages.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { Select } from '../../ui/Select.tsx';
import { useBusy } from '../../ui/useBusy.ts';
import type { Versioned } from '../editing/versioned.ts';
import { testMessage, usePreview, useRecipients } from './api.ts';
import { MailView } from './MailView.tsx';
import { messageFormTexts } from './formTexts.ts';
import { messagesTexts } from './texts.ts';
import { Button } from '../../ui/Button.tsx';

interface MailPreviewProps {
  slug: string;
  message: Versioned<Announcement>;
}

function TestButton({ slug, id, reader }: { slug: string; id: string; reader: string }) {
  const t = useTexts(messageFormTexts);
  const { busy, error, run } = useBusy();
  async function test() {
    const done = await run((patience) => withPatience(() => testMessage(slug, id, reader), patience));
    if (done.ok) tell({ kind: 'ok', text: t.tested, path: workspacePath(slug, 'messages') });
  }
  return (
    <>
      {error !== null && (
        <Alert kind="error" spoken>
          <ErrorText error={error} />
        </Alert>
      )}
      <div className="buttons">
        <Button purpose="secondary" busy={busy} onClick={() => void test()}>
          {t.test}
        </Button>
      </div>
    </>
  );
}

function AsReader({ slug, message: { value, etag }, recipients }: MailPreviewProps & { recipients: NamedRecipient[] }) {
  const t = useTexts(messageFormTexts);
  const english = useEnglishOffered();
  const names = useTexts(messagesTexts);
  const [chosen, setChosen] = useState(recipients[0]);
  const reader = recipients.find(({ participantId }) => participantId === chosen?.participantId) ?? recipients[0];
  const [language, setLanguage] = useState<Language | null>(null);
  const shownIn = language ?? (reader?.language as Language) ?? 'nl';
  const query = usePreview(slug, value.id, etag, reader?.participantId ?? '', shownIn);
  if (!reader) return <p>{t.nobody}</p>;
  return (
    <>
      <div className="form-row">
        <Select
          label={t.previewAs}
          value={reader.participantId}
          options={recipients.slice(0, 500).map((one) => ({ value: one.participantId, label: one.name }))}
          onChange={(id) => setChosen(recipients.find(({ participantId }) => participantId === id))}
        />
        {english && value.body.en && (
          <Select
            label={t.previewLanguage}
            value={shownIn}
            options={[
              { value: 'nl', label: names.dutch },
              { value: 'en', label: names.english },
            ]}
            onChange={(to) => setLanguage(to as Language)}
          />
        )}
      </div>
      <Awaited query={query}>
        {(mail) => (
          <div className="mail-view__frame" lang={mail.language}>
            <p className="mail-view__head">
              <strong>{mail.subject}</strong>
              <span>{t.from(mail.sender, reader.name)}</span>
            </p>
            <MailView html={mail.html} title={t.preview} />
          </div>
        )}
      </Awaited>
      <TestButton slug={slug} id={value.id} reader={reader.participantId} />
    </>
  );
}

/** How a saved message looks to one of its readers; composed by what composes the mails. */
export function MailPreview({ slug, message }: MailPreviewProps) {
  const t = useTexts(messageFormTexts);
  const recipients = useRecipients(slug, message.value.id, message.etag);
  return (
    <section className="message__part" aria-label={t.preview}>
      <h3>{t.preview}</h3>
      <Awaited query={recipients}>{(all) => <AsReader slug={slug} message={message} recipients={all} />}</Awaited>
    </section>
  );
}
