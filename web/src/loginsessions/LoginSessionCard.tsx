import type { LoginSession } from '../api/types.ts';
import { deviceTimeZone, dayAndTime } from '../language/format.ts';
import { useLanguage, useTexts } from '../language/language.ts';
import { Button } from '../ui/Button.tsx';
import { Alert } from '../ui/Alert.tsx';
import { ErrorText } from '../ui/ErrorText.tsx';
import { useBusy } from '../ui/useBusy.ts';
import { endSession } from './api.ts';
import { loginSessionTexts } from './texts.ts';

interface LoginSessionCardProps {
  session: LoginSession;
  onEnded: (session: LoginSession) => void;
}

function Moments({ session }: { session: LoginSession }) {
  const t = useTexts(loginSessionTexts);
  const language = useLanguage();
  const moment = (instant: string) => dayAndTime(instant, deviceTimeZone(), language);
  return (
    <ul className="plain-list">
      <li>{t.since(moment(session.openedAt))}</li>
      {!session.current && <li>{t.lastUsed(moment(session.lastUsedAt))}</li>}
      <li>{t.until(moment(session.expiresAt))}</li>
    </ul>
  );
}

export function LoginSessionCard({ session, onEnded }: LoginSessionCardProps) {
  const t = useTexts(loginSessionTexts);
  const { busy, error, run } = useBusy();
  const device = t.device(session.browser, session.system);
  return (
    <article className="card login-session" aria-labelledby={`device-${session.id}`}>
      <h2 id={`device-${session.id}`} className="card__title">
        {device}
      </h2>
      {session.current && <p className="tag">{t.here}</p>}
      {!session.ownDevice && <p>{t.borrowed}</p>}
      <Moments session={session} />
      {error !== null && (
        <Alert kind="error" spoken>
          <ErrorText error={error} />
        </Alert>
      )}
      <Button
        purpose="secondary"
        busy={busy}
        aria-label={t.endOf(device)}
        onClick={() => void run(() => endSession(session.id)).then((done) => done.ok && onEnded(session))}
      >
        {t.end}
      </Button>
    </article>
  );
}
