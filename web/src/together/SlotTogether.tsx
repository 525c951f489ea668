import { useEffect, useRef, useState } from 'react';
import type { CongressInfo, Invitation, Session, Slot } from '../api/types.ts';
import { inLanguage, useLanguage, useTexts } from '../language/language.ts';
import { useMyInvitations } from '../signup/invitations.ts';
import type { Offer } from '../signup/offer.ts';
import { useOffer } from '../signup/useOffer.ts';
import { Button } from '../ui/Button.tsx';
import { Alert } from '../ui/Alert.tsx';
import { announce } from '../ui/announcer.tsx';
import { focusPlace } from '../ui/keepFocus.ts';
import { ErrorText } from '../ui/ErrorText.tsx';
import { ShareLink } from './ShareLink.tsx';
import { WithColleague } from './WithColleague.tsx';
import { useLink } from './links.ts';
import { togetherTexts } from './texts.ts';
import { useInvitations } from './useInvitations.ts';

interface Place {
  congress: CongressInfo;
  session: Session;
  slot: Slot;
}

type Actions = ReturnType<typeof useInvitations>;

function Trouble({ error }: Pick<Actions, 'error'>) {
  if (error === null) return null;
  return (
    <Alert kind="error" spoken>
      <ErrorText error={error} />
    </Alert>
  );
}

function Invite({ actions, describedBy }: { actions: Actions; describedBy: string }) {
  const t = useTexts(togetherTexts);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button purpose="subtle" aria-expanded={open} aria-describedby={describedBy} onClick={() => setOpen(!open)}>
        {t.together}
      </Button>
      {open && (
        <>
          <p>
            <strong>{t.bothOrNone}</strong> {t.howTo}
          </p>
          <Button purpose="secondary" busy={actions.busy} onClick={() => void actions.make()}>
            {t.invite}
          </Button>
          <Trouble error={actions.error} />
        </>
      )}
    </>
  );
}

/** Polls while it is shown: the colleague may accept at any moment. */
const whileOpenInMs = 4000;

function Open({ invitation, actions, congress, session }: Place & { invitation: Invitation; actions: Actions }) {
  const t = useTexts(togetherTexts);
  const language = useLanguage();
  const link = useLink(invitation.id);
  useMyInvitations(congress.slug, whileOpenInMs);
  return (
    <>
      <p>
        <strong>{t.together}.</strong> {t.bothOrNone}
      </p>
      {link ? <ShareLink link={link} title={inLanguage(session.title, language).text} /> : <p>{t.lostLink}</p>}
      <p className="quiet">{t.waiting}</p>
      <div className="buttons">
        {!link && (
          <Button purpose="secondary" busy={actions.busy} onClick={() => void actions.make()}>
            {t.newLink}
          </Button>
        )}
        <Button purpose="subtle" onClick={() => void actions.end(invitation)}>
          {t.takeBackOpen}
        </Button>
      </div>
      <Trouble error={actions.error} />
    </>
  );
}

const whileAgreedInMs = 10_000;

function Agreed({
  invitation,
  actions,
  congress,
  opensLater,
}: Place & { invitation: Invitation; actions: Actions; opensLater: boolean }) {
  const t = useTexts(togetherTexts);
  useMyInvitations(congress.slug, whileAgreedInMs);
  return (
    <>
      <p>
        <strong>
          <WithColleague colleague={invitation.colleague ?? { name: '' }} say={t.agreed} />.
        </strong>{' '}
        {t.bothOrNone} {opensLater ? t.before : t.during}
      </p>
      <Button purpose="subtle" onClick={() => void actions.end(invitation)}>
        {t.apart}
      </Button>
      <Trouble error={actions.error} />
    </>
  );
}

const leadsToAPlace = ({ kind }: Offer) => kind === 'reserve' || kind === 'wait' || kind === 'not-yet';

/** Announces that the colleague has accepted. */
function useSpokenYes(invitation: Invitation | undefined) {
  const t = useTexts(togetherTexts);
  const before = useRef(invitation?.state);
  const name = invitation?.colleague?.name ?? '';
  useEffect(() => {
    if (before.current === 'OPEN' && invitation?.state === 'ACCEPTED') announce(t.agreed(name));
    before.current = invitation?.state;
  }, [invitation?.state, name, t]);
}

/** For two people who want to go together or not at all. */
export default function SlotTogether({ describedBy, ...place }: Place & { describedBy: string }) {
  const { own, offer, invitation } = useOffer(place.congress, place.slot);
  const actions = useInvitations(place.congress, place.session, place.slot);
  useSpokenYes(invitation);
  const t = useTexts(togetherTexts);
  if (own || !leadsToAPlace(offer)) return null;
  const shared = { ...place, actions };
  return (
    <div
      className={invitation ? 'together together--asked' : 'together'}
      role="group"
      aria-label={t.together}
      {...focusPlace}
    >
      {!invitation && <Invite actions={actions} describedBy={describedBy} />}
      {actions.question}
      {invitation?.state === 'OPEN' && <Open {...shared} invitation={invitation} />}
      {invitation?.state === 'ACCEPTED' && (
        <Agreed {...shared} invitation={invitation} opensLater={offer.kind === 'not-yet'} />
      )}
    </div>
  );
}
