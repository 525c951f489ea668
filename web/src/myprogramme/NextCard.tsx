import type { Programme } from '../api/types.ts';
import { useServerNow } from '../clock/serverClock.ts';
import { calendarDay, dayName, time, timeRange } from '../language/format.ts';
import { LocalText, Sentence } from '../language/LocalText.tsx';
import { localised, useLanguage, useTexts } from '../language/language.ts';
import { KindName } from '../programme/KindName.tsx';
import { mapAddress } from '../programme/map.ts';
import { programmeTexts } from '../programme/texts.ts';
import { TicketLink } from '../ticket/TicketLink.tsx';
import { ButtonLink, Link } from '../ui/Link.tsx';
import type { Entry } from './agenda.ts';
import { ChangeMark } from './Changed.tsx';
import type { Change } from './changes.ts';
import { momentOf, untilThen, type Way, wayTo } from './next.ts';
import { NextPoints } from './NextPoints.tsx';
import { myProgrammeTexts } from './texts.ts';

interface NextProps {
  congress: Programme['congress'];
  entry: Entry;
}

/** When to leave if that is known, or else when it starts; and how long until then. */
function useMomentWords({ congress, entry, way }: NextProps & { way: Way | undefined }): [string, string] {
  const t = useTexts(myProgrammeTexts);
  const language = useLanguage();
  const now = useServerNow();
  const { start, end } = entry.slot;
  const clock = (moment: string | number) => time(moment, congress.timeZone, language);
  const until = (moment: number) => untilThen(moment, now, congress.timeZone, language);
  const moment = momentOf(entry, way, now);
  switch (moment.kind) {
    case 'on':
      return [t.isOn, t.until(clock(end))];
    case 'start':
      return [t.starts(clock(start)), until(Date.parse(start))];
    case 'leave-now':
      return [t.leaveNow, t.startsSoon(until(Date.parse(start)))];
    case 'leave':
      return [t.leave(clock(moment.at)), until(moment.at)];
  }
}

interface ButtonsProps extends NextProps {
  participantId: string | undefined;
}

function Buttons({ congress, entry: { session, slot }, participantId }: ButtonsProps) {
  const t = useTexts(myProgrammeTexts);
  const words = useTexts(programmeTexts);
  const { meetingPoint } = slot;
  const address = mapAddress(meetingPoint);
  return (
    <div className="buttons">
      {address && (
        <a className="nl-button nl-button--primary" href={address} rel="noreferrer">
          {words.map}
          <span className="visually-hidden">
            <Sentence words={[localised(meetingPoint.name, meetingPoint.nameEn)]} say={words.mapOf} />
          </span>
        </a>
      )}
      {participantId && <TicketLink congress={congress} participantId={participantId} isButton />}
      <ButtonLink href={`/c/${congress.slug}/activiteit/${session.id}`} purpose="subtle">
        {t.more}
        <span className="visually-hidden">
          <Sentence words={[session.title]} say={t.moreOn} />
        </span>
      </ButtonLink>
    </div>
  );
}

interface NextCardProps extends ButtonsProps {
  before: Entry[];
  change: Change | undefined;
}

/** What somebody on their way wants to know: when, what and where. */
export function NextCard({ congress, entry, before, participantId, change }: NextCardProps) {
  const t = useTexts(myProgrammeTexts);
  const language = useLanguage();
  const now = useServerNow();
  const { session, slot } = entry;
  const isToday = slot.day === calendarDay(now, congress.timeZone);
  const way = now < Date.parse(slot.start) ? wayTo(entry, before, congress.travelSpeeds) : undefined;
  const [first, then] = useMomentWords({ congress, entry, way });
  return (
    <section className="next">
      <h2 className="visually-hidden">{t.next}</h2>
      <p className="next__moment tabular">
        <strong>{first}</strong> <span>{then}</span>
      </p>
      <div className="next__body">
        <p className="next__when tabular">
          {!isToday && <span className="next__day">{dayName(slot.day, language)}</span>}
          <time dateTime={slot.start}>{timeRange(slot.start, slot.end, congress.timeZone, language)}</time>
          <KindName kind={session.kind} />
        </p>
        {change && <ChangeMark change={change} />}
        <h3 className="next__title">
          <Link href={`/c/${congress.slug}/activiteit/${session.id}`}>
            <LocalText of={session.title} />
          </Link>
        </h3>
        <NextPoints entry={entry} way={way} />
        <Buttons congress={congress} entry={entry} participantId={participantId} />
      </div>
    </section>
  );
}
