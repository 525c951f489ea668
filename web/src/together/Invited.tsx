import { useQuery } from '@tanstack/react-query';
import { SampleNotice } from '../congress/CongressHeading.tsx';
import { dayName, timeRange } from '../language/format.ts';
import { LocalText } from '../language/LocalText.tsx';
import { useLanguage, useTexts } from '../language/language.ts';
import { ParticipantSwitch } from '../me/ParticipantSwitch.tsx';
import { MeetingPointLine } from '../programme/MeetingPointLine.tsx';
import { useMe } from '../me/session.ts';
import { ownInvitation, useMyInvitations } from '../signup/invitations.ts';
import { Button } from '../ui/Button.tsx';
import { Link } from '../ui/Link.tsx';
import { Page } from '../ui/Page.tsx';
import { inviterOf } from './api.ts';
import type { InvitedProps } from './invitedProps.ts';
import { SayYes } from './SayYes.tsx';
import { WithColleague } from './WithColleague.tsx';
import { togetherTexts } from './texts.ts';
import { useAcceptance } from './useAcceptance.ts';

function What({ congress, session, slot }: InvitedProps) {
  const t = useTexts(togetherTexts);
  const language = useLanguage();
  return (
    <div className="card">
      <h2 className="card__title">
        <LocalText of={session.title} />
      </h2>
      <p className="entry__when">
        <span className="entry__day">{dayName(slot.day, language)}</span>{' '}
        <time dateTime={slot.start} className="tabular">
          {t.oClock(timeRange(slot.start, slot.end, congress.timeZone, language))}
        </time>
      </p>
      <MeetingPointLine slot={slot} />
    </div>
  );
}

function Who({ token }: { token: string }) {
  const t = useTexts(togetherTexts);
  const me = useMe().data;
  const inviter = useQuery({
    queryKey: ['invitation', token, 'inviter'],
    queryFn: () => inviterOf(token),
    enabled: Boolean(me),
    gcTime: 0,
  }).data;
  return <p className="lead">{inviter ? <WithColleague colleague={inviter} say={t.from} /> : t.fromUnknown}.</p>;
}

function Over({ congress, session, opened }: InvitedProps) {
  const t = useTexts(togetherTexts);
  return (
    <>
      <p>{t.over[opened.state]}</p>
      <p className="way-back">
        <Link href={`/c/${congress.slug}/activiteit/${session.id}`}>{t.toSession}</Link>
      </p>
    </>
  );
}

function SignInFirst(props: InvitedProps) {
  const t = useTexts(togetherTexts);
  const { signInFirst } = useAcceptance(props);
  return (
    <>
      <p>{t.signInToSee}</p>
      <Button purpose="primary" onClick={signInFirst}>
        {t.signIn}
      </Button>
    </>
  );
}

/** Somebody who has already accepted may open the link again. */
function useIsOver({ opened, congress, slot }: InvitedProps): boolean {
  const mine = ownInvitation(useMyInvitations(congress.slug).data, slot.id, undefined);
  const isMine = opened.state === 'ACCEPTED' && mine?.role === 'INVITED' && mine.state === 'ACCEPTED';
  return opened.state !== 'OPEN' && !isMine;
}

function WhatToDo(props: InvitedProps) {
  const me = useMe();
  if (me.isPending) return null;
  return me.data ? <SayYes {...props} /> : <SignInFirst {...props} />;
}

export function Invited(props: InvitedProps) {
  const t = useTexts(togetherTexts);
  const isOver = useIsOver(props);
  return (
    <Page title={t.title} narrow>
      {!isOver && <Who token={props.token} />}
      <SampleNotice congress={props.congress} />
      <What {...props} />
      {!isOver && <ParticipantSwitch slug={props.congress.slug} />}
      {isOver ? <Over {...props} /> : <WhatToDo {...props} />}
    </Page>
  );
}
