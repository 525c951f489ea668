import type { CalendarSubscription } from '../api/types.ts';
import { dayAndTime, deviceTimeZone } from '../language/format.ts';
import { useLanguage, useTexts } from '../language/language.ts';
import { announce } from '../ui/announcer.tsx';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { CalendarAddress } from './CalendarAddress.tsx';
import { type CalendarOwner, endSubscription, makeSubscription } from './calendar.ts';
import { calendarTexts } from './calendarTexts.ts';

interface SubscribedProps {
  owner: CalendarOwner;
  subscription: CalendarSubscription;
  madeAt: string;
  onChange: (now: CalendarSubscription) => void;
}

function HowTo() {
  const t = useTexts(calendarTexts);
  return (
    <details className="in-calendar__how">
      <summary>{t.how}</summary>
      <ul>
        <li>{t.iPhone}</li>
        <li>{t.google}</li>
        <li>{t.outlook}</li>
      </ul>
    </details>
  );
}

export function Subscribed({ owner, subscription: { address }, madeAt, onChange }: SubscribedProps) {
  const t = useTexts(calendarTexts);
  const language = useLanguage();

  async function renew() {
    onChange(await makeSubscription(owner));
  }

  const asksToRenew = { title: t.renewTitle, explanation: t.renewHelp, yes: t.renewYes, no: t.no };
  const asksToStop = { title: t.stopTitle, explanation: t.stopHelp, yes: t.stopYes, no: t.no };
  return (
    <>
      {address ? (
        <>
          <CalendarAddress address={address} />
          <HowTo />
        </>
      ) : (
        <p>{t.hidden}</p>
      )}
      <p className="quiet">{t.made(dayAndTime(madeAt, deviceTimeZone(), language))}</p>
      <ConfirmButton label={t.renew} question={asksToRenew} act={renew} onDone={() => announce(t.isMade)} />
      <ConfirmButton
        label={t.stop}
        question={asksToStop}
        act={() => endSubscription(owner)}
        onDone={() => {
          onChange({});
          announce(t.stopped);
        }}
      />
    </>
  );
}
