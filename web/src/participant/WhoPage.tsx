import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Redirect, useLocation, useSearchParams } from 'wouter';
import type { CongressInfo, Me, Participant } from '../api/types.ts';
import { useTexts } from '../language/language.ts';
import { safePath } from '../me/who.ts';
import { meQuery, useMe } from '../me/session.ts';
import { goingOn } from '../signup/goingOn.ts';
import { pendingIntent } from '../signup/intent.ts';
import { IntentNotice } from '../signup/IntentNotice.tsx';
import { Button } from '../ui/Button.tsx';
import { Page } from '../ui/Page.tsx';
import { chooseParticipant, participantsIn } from '../me/participant.ts';
import { participantTexts } from './texts.ts';
import { WhoForm } from './WhoForm.tsx';

interface WhoProps {
  congress: CongressInfo;
  onKnown: () => void;
}

function ForWhom({ congress, participants, onKnown }: WhoProps & { participants: Participant[] }) {
  const t = useTexts(participantTexts);
  return (
    <Page title={t.forWhomTitle} narrow>
      <p>{t.forWhomIntro}</p>
      <IntentNotice />
      <ul className="plain-list stack">
        {participants.map(({ id, name }) => (
          <li key={id}>
            <Button
              purpose="secondary"
              onClick={() => {
                chooseParticipant(congress.slug, id);
                onKnown();
              }}
            >
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </Page>
  );
}

function WhoAreYou({ congress, me, onKnown }: WhoProps & { me: Me }) {
  const t = useTexts(participantTexts);
  const client = useQueryClient();
  const signsUp = () => {
    const intent = pendingIntent();
    return intent !== null && !intent.invitation;
  };
  const [isToSignUp, setToSignUp] = useState(signsUp);

  function done(participant: Participant) {
    const others = me.participants.filter(({ id }) => id !== participant.id);
    const known: Me = { ...me, participants: [...others, participant] };
    client.setQueryData(meQuery.queryKey, known);
    onKnown();
  }

  return (
    <Page title={t.whoTitle} narrow>
      <p>{t.whoIntro}</p>
      <IntentNotice onStop={() => setToSignUp(false)} />
      <WhoForm congress={congress} action={isToSignUp ? t.goOnAndSignUp : t.goOn} onDone={done} />
    </Page>
  );
}

/** Asked before the first sign-up in a congress: who are you, or for which of your people do you act? */
export default function WhoPage({ congress }: { congress: CongressInfo }) {
  const [, navigate] = useLocation();
  const [search] = useSearchParams();
  const me = useMe();
  const goal = safePath(search.get('terug')) ?? `/c/${congress.slug}`;
  if (me.isPending) return null;
  if (!me.data) return <Redirect to={`/inloggen?terug=${encodeURIComponent(goal)}`} replace />;
  const participants = participantsIn(me.data, congress.slug);
  const goOn = () => navigate(goal, { replace: true, state: goingOn });
  if (participants.length === 1) return <Redirect to={goal} replace />;
  if (participants.length > 1) return <ForWhom congress={congress} participants={participants} onKnown={goOn} />;
  return <WhoAreYou congress={congress} me={me.data} onKnown={goOn} />;
}
