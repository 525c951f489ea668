import type { CongressInfo, SignupStatus } from '../api/types.ts';
import { time } from '../language/format.ts';
import { LocalText, Sentence } from '../language/LocalText.tsx';
import { localised, useLanguage, useTexts } from '../language/language.ts';
import { CancellationReason } from '../programme/CancellationReason.tsx';
import { icons } from '../programme/icons.ts';
import { KindName } from '../programme/KindName.tsx';
import { MeetingPointLine } from '../programme/MeetingPointLine.tsx';
import { beforeComma } from '../programme/places.ts';
import { Alert } from '../ui/Alert.tsx';
import { Icon } from '../ui/Icon.tsx';
import { focusPlace, focusResult } from '../ui/keepFocus.ts';
import { Link } from '../ui/Link.tsx';
import type { Entry } from './agenda.ts';
import { Changed, ChangeMark } from './Changed.tsx';
import type { Change } from './changes.ts';
import { EntryActions } from './EntryActions.tsx';
import { myProgrammeTexts } from './texts.ts';

function When({ congress, entry: { slot } }: { congress: CongressInfo; entry: Entry }) {
  const language = useLanguage();
  return (
    <p className="entry__when tabular">
      <time dateTime={slot.start}>
        {time(slot.start, congress.timeZone, language)}
        <span className="entry__until">–</span>
        <span className="entry__end">{time(slot.end, congress.timeZone, language)}</span>
      </time>
    </p>
  );
}

const dots: Partial<Record<SignupStatus, string>> = { CONFIRMED: icons.check, WAITLISTED: icons.hourglass };

function Facts({ entry: { session, slot } }: { entry: Entry }) {
  const { name, nameEn } = slot.meetingPoint;
  return (
    <>
      <p className="entry__facts">
        <KindName kind={session.kind} />
        <span className="entry__place">
          <LocalText of={localised(beforeComma(name), nameEn && beforeComma(nameEn))} />
        </span>
      </p>
      <div className="entry__paper">
        <MeetingPointLine slot={slot} />
      </div>
    </>
  );
}

interface EntryLineProps {
  congress: CongressInfo;
  entry: Entry;
  clash: Entry | undefined;
  isKept: boolean;
  change: Change | undefined;
  onSeen: () => void;
}

/** Time, state, title and place on the line of a day. */
export function EntryLine({ congress, entry, clash, isKept, change, onSeen }: EntryLineProps) {
  const t = useTexts(myProgrammeTexts);
  const { session, slot, signup } = entry;
  const titleId = `entry-${signup.id}`;
  const look = `entry--${signup.status.toLowerCase()} ${change ? 'entry--changed' : ''}`;
  return (
    <article className={`entry ${look}`} aria-labelledby={titleId} {...focusPlace}>
      <When congress={congress} entry={entry} />
      <span className="entry__dot">
        <Icon lines={dots[signup.status] ?? icons.clock} />
      </span>
      <div className="entry__what">
        {change && <ChangeMark change={change} />}
        <h3 id={titleId} className="entry__title" {...focusResult}>
          <Link href={`/c/${congress.slug}/activiteit/${session.id}`}>
            <LocalText of={session.title} />
          </Link>
        </h3>
        <Facts entry={entry} />
        {change && <Changed congress={congress} entry={entry} change={change} titleId={titleId} onSeen={onSeen} />}
        <CancellationReason slot={slot} />
        {clash && (
          <Alert kind="warning">
            <p>
              <Sentence words={[clash.session.title]} say={t.overlap} />
            </p>
          </Alert>
        )}
        {isKept && <p className="entry__kept">{t.keptPlace}</p>}
        <EntryActions congress={congress} entry={entry} titleId={titleId} />
      </div>
    </article>
  );
}
