import { Button } from '@nl-design-system-candidate/button-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import type { Me } from '../api/types.ts';
import { useCongresses } from '../congress/api.ts';
import { useTexts } from '../language/language.ts';
import { pendingIntent } from '../signup/intent.ts';
import { Page } from '../ui/Page.tsx';
import { CodeForm } from './CodeForm.tsx';
import { ConfirmForm } from './ConfirmForm.tsx';
import { keepDraft, keptDraft } from './draft.ts';
import { EmailForm } from './EmailForm.tsx';
import { IntentNotice } from './IntentNotice.tsx';
import { nextStep } from './nextStep.ts';
import { becomeSignedIn, useMe } from './session.ts';
import { signInTexts } from './texts.ts';

const tokenInAddress = () => new URLSearchParams(window.location.hash.slice(1)).get('token');

function useGoOn() {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [search] = useSearchParams();
  const congresses = useCongresses().data ?? [];

  return (me: Me) => {
    const intent = pendingIntent();
    const back = search.get('terug');
    const slug = intent?.congress ?? back?.match(/^\/c\/([^/?#]+)/)?.[1];
    const congress = slug ? congresses.find((each) => each.slug === slug) : onlyOne(congresses);
    keepDraft(null);
    becomeSignedIn(client, me);
    navigate(nextStep({ me, intent, back, congress }), { replace: true });
  };
}

function onlyOne<T>(all: T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined;
}

function useTokenInAddress(): [token: string | null, forget: () => void] {
  const [token, setToken] = useState(tokenInAddress);
  useEffect(() => {
    const look = () => setToken(tokenInAddress());
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  function forget() {
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
    setToken(null);
  }
  return [token, forget];
}

interface SpendLinkProps {
  token: string;
  onSignedIn: (me: Me) => void;
  onNewMail: () => void;
}

function SpendLink({ token, onSignedIn, onNewMail }: SpendLinkProps) {
  const t = useTexts(signInTexts);
  return (
    <Page title={t.linkTitle} narrow>
      <p>{t.linkIntro}</p>
      <IntentNotice />
      <ConfirmForm proof={() => ({ token })} onSignedIn={onSignedIn} />
      <div className="aside">
        <p>{t.linkNotWorking}</p>
        <Button purpose="subtle" onClick={onNewMail}>
          {t.newMail}
        </Button>
      </div>
    </Page>
  );
}

function AskForMail({ onSignedIn }: { onSignedIn: (me: Me) => void }) {
  const t = useTexts(signInTexts);
  const [draft, setDraft] = useState(keptDraft);
  const only = onlyOne(useCongresses().data ?? []);

  function change(next: typeof draft) {
    setDraft(next);
    keepDraft(next);
  }

  if (!draft.sent) {
    return (
      <Page key="email" title={t.title} narrow>
        <IntentNotice />
        <EmailForm
          email={draft.email}
          onType={(email) => change({ ...draft, email })}
          onSent={() => change({ ...draft, sent: true })}
          congress={pendingIntent()?.congress ?? only?.slug}
        />
      </Page>
    );
  }
  return (
    <Page key="code" title={t.checkMail} narrow>
      <p>{t.sentTo(draft.email.trim())}</p>
      <p>{t.chooseWay}</p>
      <IntentNotice />
      <CodeForm email={draft.email} onSignedIn={onSignedIn} />
      <div className="aside">
        <p>
          <strong>{t.noMail}</strong> {t.noMailHelp}
        </p>
        <Button purpose="subtle" onClick={() => change({ ...draft, sent: false })}>
          {t.again}
        </Button>
      </div>
    </Page>
  );
}

export default function SignInPage() {
  const goOn = useGoOn();
  const [token, forgetToken] = useTokenInAddress();
  const me = useMe().data;
  // Another tab, opened from the mail, may have signed in: then this one has nothing left to ask.
  useEffect(() => {
    if (me && !token) goOn(me);
  });
  if (!token) return <AskForMail onSignedIn={goOn} />;
  return (
    <SpendLink
      token={token}
      onSignedIn={goOn}
      onNewMail={() => {
        keepDraft(null);
        forgetToken();
      }}
    />
  );
}
