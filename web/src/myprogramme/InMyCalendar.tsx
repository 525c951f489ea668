import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link as DesignLink } from '@nl-design-system-candidate/link-react';
import type { CalendarSubscription } from '../api/types.ts';
import { useTexts } from '../language/language.ts';
import { icons } from '../programme/icons.ts';
import { Alert } from '../ui/Alert.tsx';
import { announce } from '../ui/announcer.tsx';
import { Awaited } from '../ui/Awaited.tsx';
import { Button } from '../ui/Button.tsx';
import { ErrorText } from '../ui/ErrorText.tsx';
import { Fold } from '../ui/Fold.tsx';
import { Icon } from '../ui/Icon.tsx';
import { focusPlace } from '../ui/keepFocus.ts';
import { useBusy } from '../ui/useBusy.ts';
import { calendarFile, type CalendarOwner, makeSubscription, subscriptionQuery } from './calendar.ts';
import { calendarTexts } from './calendarTexts.ts';
import { Subscribed } from './Subscribed.tsx';

interface SubscribeProps {
  owner: CalendarOwner;
  onChange: (now: CalendarSubscription) => void;
}

function Subscribe({ owner, onChange }: SubscribeProps) {
  const t = useTexts(calendarTexts);
  const { busy, error, run } = useBusy();

  async function subscribe() {
    const made = await run(() => makeSubscription(owner));
    if (!made.ok) return;
    onChange(made.value);
    announce(t.isMade);
  }

  return (
    <>
      <p>{t.intro}</p>
      {error !== null && (
        <Alert kind="error" spoken>
          <ErrorText error={error} />
        </Alert>
      )}
      <div className="buttons">
        <Button purpose="secondary" busy={busy} onClick={() => void subscribe()}>
          {t.subscribe}
        </Button>
      </div>
    </>
  );
}

/** The programme in the participant's own calendar: an address that it follows, or a file. */
export function InMyCalendar({ owner }: { owner: CalendarOwner }) {
  const t = useTexts(calendarTexts);
  const client = useQueryClient();
  const query = subscriptionQuery(owner);
  const subscription = useQuery(query);
  const change = (now: CalendarSubscription) => client.setQueryData(query.queryKey, now);
  return (
    <section className="in-calendar" {...focusPlace}>
      <Fold icon={icons.calendar} title={t.title} note={t.follows}>
        <Awaited query={subscription}>
          {(known) =>
            known.madeAt ? (
              <Subscribed owner={owner} subscription={known} madeAt={known.madeAt} onChange={change} />
            ) : (
              <Subscribe owner={owner} onChange={change} />
            )
          }
        </Awaited>
      </Fold>
      <p className="more-line">
        <Icon lines={icons.download} />
        <DesignLink href={calendarFile(owner)} download>
          {t.download}
        </DesignLink>{' '}
        <span className="more-line__note">{t.downloadHelp}</span>
      </p>
    </section>
  );
}
