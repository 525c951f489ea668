import { useServerNow } from '../clock/serverClock.ts';
import { secondsMatter, signupWindow } from '../congress/signupWindow.ts';
import { dayAndTime } from '../language/format.ts';
import { useLanguage, useTexts } from '../language/language.ts';
import { Button } from '../ui/Button.tsx';
import { RequestNotices } from '../ui/RequestNotices.tsx';
import type { InvitedProps } from './invitedProps.ts';
import { togetherTexts } from './texts.ts';
import { useAcceptance } from './useAcceptance.ts';

export function SayYes(props: InvitedProps) {
  const t = useTexts(togetherTexts);
  const language = useLanguage();
  const { slot, congress } = props;
  const now = useServerNow((moment) => secondsMatter(signupWindow(slot, moment), moment));
  const window = signupWindow(slot, now);
  const { accept, question, busy, wait, error } = useAcceptance(props);
  const isOpen = window.kind !== 'not-yet';
  return (
    <>
      <p>
        <strong>{t.bothOrNone}</strong>{' '}
        {isOpen ? t.acceptHelpOpen : t.acceptHelpBefore(dayAndTime(window.opensAt, congress.timeZone, language))}
      </p>
      <Button purpose="primary" busy={busy} onClick={() => void accept(isOpen)}>
        {isOpen ? t.acceptOpen : t.acceptBefore}
      </Button>
      {question}
      <RequestNotices wait={wait} error={error} />
    </>
  );
}
