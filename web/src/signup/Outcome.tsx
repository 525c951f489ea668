import type { CongressInfo, Clash, Signup } from '../api/types.ts';
import { isProblem } from '../api/problem.ts';
import { errorSentence } from '../app/errorSentence.ts';
import { appTexts } from '../app/texts.ts';
import { timeRange } from '../language/format.ts';
import { LocalText } from '../language/LocalText.tsx';
import { useLanguage, useTexts } from '../language/language.ts';
import { useSlot } from '../programme/useSlot.ts';
import { Alert } from '../ui/Alert.tsx';
import { Link } from '../ui/Link.tsx';
import type { Attempt } from './attempts.ts';
import { refusalSentence } from './sentences.ts';
import { signupTexts } from './texts.ts';

function ClashSentence({ clash, congress }: { clash: Clash; congress: CongressInfo }) {
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
      <p>{t.clashAdvice}</p>
    </>
  );
}

function Failure({ error, congress }: { error: unknown; congress: CongressInfo }) {
  const app = useTexts(appTexts);
  const clash = isProblem(error, 'clash') ? error.properties['clash'] : undefined;
  if (clash) return <ClashSentence clash={clash as Clash} congress={congress} />;
  return (
    <>
      <p>{errorSentence(error, app)}</p>
      {isProblem(error, 'may-not-take-part') && (
        <p>
          <a href={`mailto:${congress.contactEmail}`}>{congress.contactEmail}</a>
        </p>
      )}
    </>
  );
}

function LateRefusal({ signup, congress }: { signup: Signup; congress: CongressInfo }) {
  const t = useTexts(signupTexts);
  const other = useSlot(congress.slug, signup.clashingSlotId);
  if (!other) return <p>{refusalSentence(signup.reason, t)}</p>;
  const { start, end, id } = other.slot;
  return <ClashSentence congress={congress} clash={{ slotId: id, title: other.session.title, start, end }} />;
}

interface OutcomeProps {
  attempt: Attempt | undefined;
  signups: Signup[] | undefined;
  congress: CongressInfo;
}

/** What came of pressing the button, when it was not simply yes. */
export function Outcome({ attempt, signups, congress }: OutcomeProps) {
  const app = useTexts(appTexts);
  switch (attempt?.kind) {
    case undefined:
    case 'asking':
      return null;
    case 'busy':
      return (
        <Alert kind="info" spoken>
          <p>{app.busy(attempt.seconds)}</p>
        </Alert>
      );
    case 'failed':
      return (
        <Alert kind={isProblem(attempt.error, 'clash') ? 'warning' : 'error'} spoken>
          <Failure error={attempt.error} congress={congress} />
        </Alert>
      );
    case 'pending': {
      const decided = signups?.find(({ id }) => id === attempt.signupId);
      if (decided?.status !== 'REFUSED') return null;
      return (
        <Alert kind="error">
          <LateRefusal signup={decided} congress={congress} />
        </Alert>
      );
    }
  }
}
