import type { CongressInfo } from '../api/types.ts';
import { dayName, timeRange } from '../language/format.ts';
import { LocalText, Sentence } from '../language/LocalText.tsx';
import { useLanguage, useTexts } from '../language/language.ts';
import { KindTag } from '../programme/KindTag.tsx';
import { CancellationReason } from '../programme/CancellationReason.tsx';
import { MeetingPointLine } from '../programme/MeetingPointLine.tsx';
import { SlotSignup } from '../signup/SlotSignup.tsx';
import { Alert } from '../ui/Alert.tsx';
import { Link } from '../ui/Link.tsx';
import type { Entry } from './agenda.ts';
import { myProgrammeTexts } from './texts.ts';

interface EntryCardProps {
  congress: CongressInfo;
  entry: Entry;
  clash?: Entry | undefined;
  isNext?: boolean;
}

export function When({ congress, entry: { slot } }: { congress: CongressInfo; entry: Entry }) {
  const t = useTexts(myProgrammeTexts);
  const language = useLanguage();
  return (
    <p className="entry__when">
      <span className="entry__day">{dayName(slot.day, language)}</span>{' '}
      <time dateTime={slot.start} className="tabular">
        {t.oClock(timeRange(slot.start, slot.end, congress.timeZone, language))}
      </time>
    </p>
  );
}

export function EntryCard({ congress, entry, clash, isNext = false }: EntryCardProps) {
  const t = useTexts(myProgrammeTexts);
  const { session, slot } = entry;
  const titleId = `entry-${entry.signup.id}`;
  return (
    <article className={isNext ? 'card entry entry--next' : 'card entry'} aria-labelledby={titleId}>
      <When congress={congress} entry={entry} />
      <h3 id={titleId} className="card__title">
        <Link href={`/c/${congress.slug}/activiteit/${session.id}`}>
          <LocalText of={session.title} />
        </Link>
      </h3>
      <KindTag kind={session.kind} />
      <MeetingPointLine slot={slot} />
      <CancellationReason slot={slot} />
      {clash && (
        <Alert kind="warning">
          <p>
            <Sentence words={[clash.session.title]} say={t.overlap} />
          </p>
        </Alert>
      )}
      <SlotSignup congress={congress} session={session} slot={slot} describedBy={titleId} />
    </article>
  );
}
