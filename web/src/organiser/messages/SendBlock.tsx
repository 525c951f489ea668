import { useState } from 'react';
import { fieldErrors } from '../../api/fieldErrors.ts';
import { withPatience } from '../../api/patience.ts';
import type { Announcement, AudienceSize, CongressInfo } from '../../api/types.ts';
import { instantAt } from '../../clock/zonedTime.ts';
import { useTexts } from '../../language/language.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Awaited } from '../../ui/Awaited.tsx';
import { RequestNotices } from '../../ui/RequestNotices.tsx';
import { Field } from '../../ui/Field.tsx';
import { tell } from '../../ui/notice.tsx';
import { useBusy } from '../../ui/useBusy.ts';
import type { Versioned } from '../editing/versioned.ts';
import { workspacePath } from '../workspace/pages.ts';
import { sendMessage, useAudienceSize } from './api.ts';
import { messageFormTexts } from './formTexts.ts';
import { Button } from '../../ui/Button.tsx';

interface SendBlockProps {
  /** Who gets it, as a short phrase. */
  audience: string;
  congress: CongressInfo;
  message: Versioned<Announcement>;
  onSent: () => void;
}

/** What notification-service sends in a second. */
const perSecond = 20;

function When({ later, onChange }: { later: boolean; onChange: (later: boolean) => void }) {
  const t = useTexts(messageFormTexts);
  return (
    <div className="message__when">
      {[false, true].map((each) => (
        <label key={String(each)} className="message__choice">
          <input type="radio" name="when" checked={later === each} onChange={() => onChange(each)} />
          {each ? t.later : t.now}
        </label>
      ))}
    </div>
  );
}

function Effect({ size, later }: { size: AudienceSize; later: boolean }) {
  const t = useTexts(messageFormTexts);
  const seconds = Math.max(1, Math.ceil(size.people / perSecond));
  return (
    <section className="effect" aria-label={t.effect} role="status">
      <h4>{t.effect}</h4>
      <ul>
        <li>
          {t.mails(size.people)}
          {size.english > 0 && ` (${t.languages(size.dutch, size.english)})`}
        </li>
        {later && <li>{t.atMoment}</li>}
        <li>{t.perSecond(t.seconds(seconds))}</li>
        <li>{t.once}</li>
      </ul>
    </section>
  );
}

function Sending({ audience, congress, message, size, onSent }: SendBlockProps & { size: AudienceSize }) {
  const t = useTexts(messageFormTexts);
  const { slug, timeZone } = congress;
  const [later, setLater] = useState(false);
  const [moment, setMoment] = useState('');
  const [isOver, setIsOver] = useState(false);
  const { busy, wait, error, run } = useBusy();

  async function send() {
    const at = later ? (instantAt(moment, timeZone) ?? 0) : undefined;
    setIsOver(at !== undefined && at <= Date.now());
    if (at !== undefined && at <= Date.now()) return;
    const sendAt = at === undefined ? undefined : new Date(at).toISOString();
    const done = await run((patience) => withPatience(() => sendMessage(slug, message, sendAt), patience));
    if (!done.ok) return;
    tell({ kind: 'ok', text: later ? t.planned : t.sent, path: workspacePath(slug, 'messages') });
    onSent();
  }

  return (
    <>
      <section className="message__part" aria-label={t.whenTitle}>
        <h3>{t.whenTitle}</h3>
        <When later={later} onChange={setLater} />
        {later && (
          <Field
            label={t.moment}
            description={t.clock(timeZone.replaceAll('_', ' '))}
            error={isOver ? t.badMoment : fieldErrors(error)['sendAt']}
            type="datetime-local"
            value={moment}
            onChange={({ target }) => setMoment(target.value)}
          />
        )}
        {congress.state === 'DRAFT' && (
          <Alert kind="warning">
            <p>{t.draft}</p>
          </Alert>
        )}
        <Effect size={size} later={later} />
      </section>
      <div className="act-bar">
        <RequestNotices wait={wait} error={'sendAt' in fieldErrors(error) ? null : error} />
        <p>
          {t.notSent} {t.to(audience)}.
        </p>
        <div className="buttons">
          <Button purpose="primary" busy={busy} disabled={size.people === 0} onClick={() => void send()}>
            {later ? t.plan(size.people) : t.send(size.people)}
          </Button>
        </div>
      </div>
    </>
  );
}

/** What sending does, and the button that does it, which is in sight wherever the reader is in the panel. */
export function SendBlock(props: SendBlockProps) {
  const query = useAudienceSize(props.congress.slug, props.message.value.audience);
  return <Awaited query={query}>{(size) => <Sending {...props} size={size} />}</Awaited>;
}
