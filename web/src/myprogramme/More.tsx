import { useTexts } from '../language/language.ts';
import { MailChoice } from '../mailchoices/MailChoice.tsx';
import { icons } from '../programme/icons.ts';
import { Icon } from '../ui/Icon.tsx';
import type { CalendarOwner } from './calendar.ts';
import { InMyCalendar } from './InMyCalendar.tsx';
import { myProgrammeTexts } from './texts.ts';

function Print() {
  const t = useTexts(myProgrammeTexts);
  return (
    <p className="more-line">
      <Icon lines={icons.print} />
      <button type="button" className="link-button" onClick={() => window.print()}>
        {t.print}
      </button>
    </p>
  );
}

/** What else one can do with a programme: take it along, and choose what is mailed. */
export function More({ owner }: { owner: CalendarOwner }) {
  return (
    <>
      <InMyCalendar key={owner.participantId} owner={owner} />
      <Print />
      <MailChoice key={`mails-${owner.participantId}`} owner={owner} />
    </>
  );
}
