import type { CongressInfo } from '../api/types.ts';
import { Sentence } from '../language/LocalText.tsx';
import { useTexts } from '../language/language.ts';
import { icons } from '../programme/icons.ts';
import { MeetingPointLine } from '../programme/MeetingPointLine.tsx';
import { useMySignups } from '../signup/api.ts';
import { useAttempt } from '../signup/attempts.ts';
import { OfferButton } from '../signup/OfferButton.tsx';
import { Outcome } from '../signup/Outcome.tsx';
import { OwnStatus } from '../signup/OwnStatus.tsx';
import { useOffer } from '../signup/useOffer.ts';
import { Icon } from '../ui/Icon.tsx';
import type { Entry } from './agenda.ts';
import { myProgrammeTexts } from './texts.ts';

interface EntryActionsProps {
  congress: CongressInfo;
  entry: Entry;
  titleId: string;
}

/** What the participant has, and behind three dots what they can do with it. */
export function EntryActions({ congress, entry: { session, slot }, titleId }: EntryActionsProps) {
  const t = useTexts(myProgrammeTexts);
  const signups = useMySignups(congress.slug).data;
  const attempt = useAttempt(slot.id);
  const { own, offer } = useOffer(congress, slot);
  const wanted = { congress, session, slot };
  return (
    <div className="entry__own" role="group" aria-labelledby={titleId}>
      <OwnStatus signup={own} />
      <details className="entry__menu">
        <summary>
          <Icon lines={icons.more} />
          <span className="visually-hidden">
            <Sentence words={[session.title]} say={t.actions} />
          </span>
        </summary>
        <MeetingPointLine slot={slot} />
        <OfferButton {...wanted} offer={offer} invitationId={undefined} describedBy={titleId} />
      </details>
      <Outcome {...wanted} attempt={attempt} signups={signups} />
    </div>
  );
}
