import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import type { SignedIn, SignInWish } from '../api/types.ts';
import { useCongresses, useFindCongresses } from '../congress/api.ts';
import { onlyOne } from '../congress/choice.ts';
import { useTexts } from '../language/language.ts';
import { goingOn } from '../signup/goingOn.ts';
import { intentOf, keepIntent, pendingIntent, wishOf } from '../signup/intent.ts';
import { IntentNotice } from '../signup/IntentNotice.tsx';
import { Button } from '../ui/Button.tsx';
import { Page } from '../ui/Page.tsx';
import { CodeForm } from './CodeForm.tsx';
import { ConfirmForm } from './ConfirmForm.tsx';
import { keepDraft, keptDraft } from './draft.ts';
import { EmailForm } from './EmailForm.tsx';
import { nextStep } from './nextStep.ts';
import { safePath } from '../me/who.ts';
import { askAgainWhoIAm, becomeSignedIn, useMe } from '../me/session.ts';
import { signInTexts } from './texts.ts';

const tokenInAddress = () => new URLSearchParams(window.location.hash.slice(1)).get('token');

/** Where to go after signing in: from this page's address or, in another browser, from the mail. */
function useGoOn() {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [search] = useSearchParams();
  const findCongresses = useFindCongresses();
  const begun = useRef(false);

  return async ({ me, wish }: SignedIn, isAnnounced = true) => {
    if (begun.current) return;
    begun.current = true;
    const congresses = await findCongresses();
    const brought = bringAlong(wish);
    const intent = pendingIntent();
    const back = search.get('terug') ?? wish?.path ?? null;
    const slug = intent?.congress ?? congressIn(back) ?? wish?.congress;
    const congress = slug ? congresses.find((each) => each.slug === slug) : onlyOne(congresses);
    keepDraft(null);
    becomeSignedIn(client, me);
    const goal = nextStep({ me, intent, back, congress });
    navigate(goal, { replace: true, state: isAnnounced && !brought ? goingOn : null });
  };
}

const congressIn = (path: string | null) => path?.match(/^\/c\/([^/?#]+)/)?.[1];

/** True when the wish came with the mail, so that this browser has not announced it yet. */
function bringAlong(wish: SignedIn['wish']): boolean {
  const intent = wish && !pendingIntent() ? intentOf(wish) : null;
  if (intent) keepIntent(intent);
  return intent !== null;
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
  onSignedIn: (signedIn: SignedIn) => void;
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

function AskForMail({ onSignedIn }: { onSignedIn: (signedIn: SignedIn) => void }) {
  const t = useTexts(signInTexts);
  const [draft, setDraft] = useState(keptDraft);
  const only = onlyOne(useCongresses().data ?? []);
  const back = safePath(useSearchParams()[0].get('terug'));

  function change(next: typeof draft) {
    setDraft(next);
    keepDraft(next);
  }

  function wish(): SignInWish {
    const intent = pendingIntent();
    if (intent) return wishOf(intent);
    const congress = congressIn(back) ?? only?.slug;
    return { ...(congress ? { congress } : {}), ...(back ? { path: back.replace(/#.*/, '') } : {}) };
  }

  if (!draft.sent) {
    return (
      <Page key="email" title={t.title} narrow>
        <IntentNotice />
        <EmailForm
          email={draft.email}
          onType={(email) => change({ ...draft, email })}
          onSent={() => change({ ...draft, sent: true })}
          wish={wish}
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

/** If another tab, opened from the mail, has signed in, this one continues. */
function useSignedInElsewhere(goOn: ReturnType<typeof useGoOn>, isAsking: boolean): void {
  const client = useQueryClient();
  const me = useMe().data;
  const [hasAsked, setHasAsked] = useState(false);
  if (me === null && !hasAsked) setHasAsked(true);
  useEffect(() => {
    if (me && isAsking) void goOn({ me }, hasAsked);
  });
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && askAgainWhoIAm(client);
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [client]);
}

export default function SignInPage() {
  const goOn = useGoOn();
  const [token, forgetToken] = useTokenInAddress();
  useSignedInElsewhere(goOn, !token);
  if (!token) return <AskForMail onSignedIn={(signedIn) => void goOn(signedIn)} />;
  return (
    <SpendLink
      token={token}
      onSignedIn={(signedIn) => void goOn(signedIn)}
      onNewMail={() => {
        keepDraft(null);
        forgetToken();
      }}
    />
  );
}
