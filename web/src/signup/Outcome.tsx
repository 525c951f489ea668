import type { Cap, CongressInfo, Clash, Session, Signup, Slot } from '../api/types.ts';
import { isProblem } from '../api/problem.ts';
import { timeRange } from '../language/format.ts';
import { LocalText } from '../language/LocalText.tsx';
import { useLanguage, useTexts } from '../language/language.ts';
import { useSlot } from '../programme/useSlot.ts';
import { Button } from '../ui/Button.tsx';
import { Alert } from '../ui/Alert.tsx';
import { ErrorText } from '../ui/ErrorText.tsx';
import { Link } from '../ui/Link.tsx';
import { SlowNotice } from '../ui/SlowNotice.tsx';
import { WaitNotice } from '../ui/WaitNotice.tsx';
import type { Attempt } from './attempts.ts';
import { CapOffers } from './CapOffers.tsx';
import { ExchangeOffer } from './ExchangeOffer.tsx';
import { refusalInOtherWords, refusalSentence } from './sentences.ts';
import { signupTexts } from './texts.ts';
import { TurnsDialog } from './TurnsDialog.tsx';
import { useReserve } from './useReserve.ts';

interface Place {
  congress: CongressInfo;
  session: Session;
  slot: Slot;
}

function ClashSentence({ clash, ...wanted }: Place & { clash: Clash }) {
  const { congress } = wanted;
  const t = useTexts(signupTexts);
  const language = useLanguage();
  const other = useSlot(congress.slug, clash.slotId);
  const title = <LocalText of={clash.title} />;
  return (
    <>
      <p>
        {t.clash} {other ? <Link href={`/c/${congress.slug}/activiteit/${other.session.id}`}>{title}</Link> : title}
        {`, ${timeRange(clash.start, clash.end, congress.timeZone, language)}.`}
      </p>
      <ExchangeOffer {...wanted} heldSlotId={clash.slotId} />
    </>
  );
}

/** One person may get what two cannot. */
function AloneOffer({ congress, session, slot }: Place) {
  const t = useTexts(signupTexts);
  const { reserve } = useReserve({ congress, sessionId: session.id, slotId: slot.id });
  return (
    <Button purpose="secondary" onClick={() => void reserve()}>
      {t.alone}
    </Button>
  );
}

function Failure({ error, ...wanted }: Place & { error: unknown }) {
  const { congress } = wanted;
  const t = useTexts(signupTexts);
  const language = useLanguage();
  const clash = isProblem(error, 'clash') ? error.properties['clash'] : undefined;
  const known = refusalInOtherWords(error, language, t);
  const cap = isProblem(error, 'cap') ? error.properties['cap'] : undefined;
  if (clash) return <ClashSentence clash={clash as Clash} {...wanted} />;
  return (
    <>
      {known ? <p>{known}</p> : <ErrorText error={error} />}
      {cap !== undefined && <CapOffers {...wanted} cap={cap as Cap} />}
      {(isProblem(error, 'partner') || isProblem(error, 'partner-signed-up')) && <AloneOffer {...wanted} />}
      {isProblem(error, 'may-not-take-part') && (
        <p>
          <a href={`mailto:${congress.contactEmail}`}>{congress.contactEmail}</a>
        </p>
      )}
    </>
  );
}

function LateRefusal({ signup, ...wanted }: Place & { signup: Signup }) {
  const { congress } = wanted;
  const t = useTexts(signupTexts);
  const other = useSlot(congress.slug, signup.clashingSlotId);
  if (!other) {
    return (
      <>
        <p>{refusalSentence(signup.reason, t)}</p>
        {signup.cap && <CapOffers {...wanted} cap={signup.cap} />}
        {signup.reason === 'PARTNER' && <AloneOffer {...wanted} />}
      </>
    );
  }
  const { start, end, id } = other.slot;
  return <ClashSentence {...wanted} clash={{ slotId: id, title: other.session.title, start, end }} />;
}

interface OutcomeProps extends Place {
  attempt: Attempt | undefined;
  signups: Signup[] | undefined;
}

/** The outcome of pressing the button, unless it simply succeeded. */
export function Outcome({ attempt, signups, ...wanted }: OutcomeProps) {
  const t = useTexts(signupTexts);
  switch (attempt?.kind) {
    case undefined:
      return null;
    case 'asking':
      return <SlowNotice />;
    case 'waiting':
      return <WaitNotice wait={attempt.wait} />;
    case 'question':
      return <TurnsDialog {...wanted} turns={attempt.turns} how={attempt.how} />;
    case 'early':
      return (
        <Alert kind="info" spoken>
          <p>{t.early}</p>
        </Alert>
      );
    case 'failed':
      return (
        <Alert kind={isProblem(attempt.error, 'clash') ? 'warning' : 'error'} spoken>
          <Failure error={attempt.error} {...wanted} />
        </Alert>
      );
    case 'pending': {
      const decided = signups?.find(({ id }) => id === attempt.signupId);
      if (decided?.status !== 'REFUSED') return null;
      return (
        <Alert kind="error">
          <LateRefusal signup={decided} {...wanted} />
        </Alert>
      );
    }
  }
}
