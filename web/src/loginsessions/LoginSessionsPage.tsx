import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { LoginSession } from '../api/types.ts';
import { useTexts } from '../language/language.ts';
import { useMe } from '../me/session.ts';
import { meTexts } from '../me/texts.ts';
import { useSignedOut } from '../me/useSignedOut.ts';
import { announce } from '../ui/announcer.tsx';
import { Awaited } from '../ui/Awaited.tsx';
import { focusPlace } from '../ui/keepFocus.ts';
import { Link } from '../ui/Link.tsx';
import { Page } from '../ui/Page.tsx';
import { loginSessionsQuery } from './api.ts';
import { LoginSessionCard } from './LoginSessionCard.tsx';
import { SignOutEverywhere } from './SignOutEverywhere.tsx';
import { loginSessionTexts } from './texts.ts';

function LoginSessions() {
  const t = useTexts(loginSessionTexts);
  const client = useQueryClient();
  const sessions = useQuery(loginSessionsQuery);
  const signedOut = useSignedOut();

  function ended(session: LoginSession) {
    if (session.current) return signedOut(t.signedOut);
    announce(t.ended(t.device(session.browser, session.system)));
    void client.invalidateQueries(loginSessionsQuery);
  }

  return (
    <Awaited query={sessions}>
      {(all) => (
        <>
          <p>
            {t.intro} {t.unknownOne}
          </p>
          <ul className="plain-list login-sessions" {...focusPlace}>
            {all.map((session) => (
              <li key={session.id}>
                <LoginSessionCard session={session} onEnded={ended} />
              </li>
            ))}
          </ul>
          <SignOutEverywhere onEnded={() => signedOut(t.endedEverywhere)} />
        </>
      )}
    </Awaited>
  );
}

export default function LoginSessionsPage() {
  const t = useTexts(loginSessionTexts);
  const { signIn } = useTexts(meTexts);
  const me = useMe();
  return (
    <Page title={t.title} narrow>
      <Awaited query={me}>
        {(known) =>
          known ? (
            <LoginSessions />
          ) : (
            <>
              <p>{t.signInFirst}</p>
              <p className="way-back">
                <Link href="/inloggen?terug=%2Fingelogd">{signIn}</Link>
              </p>
            </>
          )
        }
      </Awaited>
    </Page>
  );
}
