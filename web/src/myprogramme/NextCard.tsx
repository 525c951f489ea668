import { useId } from 'react';
import type { Programme } from '../api/types.ts';
import { useServerNow } from '../clock/serverClock.ts';
import { calendarDay, dayName, time, timeRange } from '../language/format.ts';
import { LocalText, Sentence } from '../language/LocalText.tsx';
import { localised, useLanguage, useTexts } from '../language/language.ts';
import { icons, travelIcons } from '../programme/icons.ts';
import { KindName } from '../programme/KindName.tsx';
import { mapAddress } from '../programme/map.ts';
import { programmeTexts } from '../programme/texts.ts';
import { travelTexts, wayWords } from '../programme/travelTexts.ts';
import { TicketLink } from '../ticket/TicketLink.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ButtonLink, Link } from '../ui/Link.tsx';
import type { Entry } from './agenda.ts';
import { momentOf, untilThen, type Way, wayTo } from './next.ts';
import { myProgrammeTexts } from './texts.ts';

interface NextProps {
  congress: Programme['congress'];
  entry: Entry;
}

/** When to leave if that is known, or else when it starts. */
function Moment({ congress, entry, way }: NextProps & { way: Way | undefined }) {
  const t = useTexts(myProgrammeTexts);
  const language = useLanguage();
  const now = useServerNow();
  const { timeZone } = congress;
  const { start, end } = entry.slot;
  const moment = momentOf(entry, way, now);
  const soon = (then: number) => untilThen(then, now, timeZone, language);
  const [first, then] = {
    on: () => [t.isOn, t.until(time(end, timeZone, language))],
    start: () => [t.starts(time(start, timeZone, language)), soon(Date.parse(start))],
    'leave-now': () => [t.leaveNow, t.startsSoon(soon(Date.parse(start)))],
    leave: () => {
      const at = 'at' in moment ? moment.at : now;
      return [t.leave(time(at, timeZone, language)), soon(at)];
    },
  }[moment.kind]();
  return (
    <p className="next__moment tabular">
      <strong>{first}</strong> <span>{then}</span>
    </p>
  );
}

function Points({ entry: { slot }, way }: { entry: Entry; way: Way | undefined }) {
  const t = useTexts(travelTexts);
  const words = useTexts(programmeTexts);
  const { meetingPoint, endPoint, endPointEn } = slot;
  return (
    <ul className="plain-list next__points">
      <li>
        <Icon lines={icons.place} />
        <span>
          <span className="visually-hidden">{words.meetingPoint}: </span>
          <LocalText of={localised(meetingPoint.name, meetingPoint.nameEn)} />
          {endPoint && (
            <>
              <br />
              {words.endPoint}: <LocalText of={localised(endPoint, endPointEn)} />
            </>
          )}
        </span>
      </li>
      {way && (
        <li className={way.travel.isTight ? 'next__tight' : undefined}>
          <Icon lines={travelIcons[way.travel.mode]} />
          <span>
            <Sentence
              words={[way.from.session.title]}
              say={(title) => {
                const words = t.from(title, wayWords(way.travel, t));
                return way.travel.isTight ? t.tight(words, way.travel.gap) : words;
              }}
            />{' '}
            ({t.estimate})
          </span>
        </li>
      )}
    </ul>
  );
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

/** What somebody on their way wants to know: when, what and where. */
export function NextCard({ congress, entry, before, participantId }: ButtonsProps & { before: Entry[] }) {
  const t = useTexts(myProgrammeTexts);
  const language = useLanguage();
  const titleId = useId();
  const now = useServerNow();
  const { session, slot } = entry;
  const isToday = slot.day === calendarDay(now, congress.timeZone);
  const way = now < Date.parse(slot.start) ? wayTo(entry, before, congress.travelSpeeds) : undefined;
  return (
    <section className="next" aria-labelledby={titleId}>
      <h2 id={titleId} className="visually-hidden">
        {t.next}
      </h2>
      <Moment congress={congress} entry={entry} way={way} />
      <div className="next__body">
        <p className="next__when tabular">
          {!isToday && <span className="next__day">{dayName(slot.day, language)}</span>}
          <time dateTime={slot.start}>{timeRange(slot.start, slot.end, congress.timeZone, language)}</time>
          <KindName kind={session.kind} />
        </p>
        <h3 className="next__title">
          <Link href={`/c/${congress.slug}/activiteit/${session.id}`}>
            <LocalText of={session.title} />
          </Link>
        </h3>
        <Points entry={entry} way={way} />
        <Buttons congress={congress} entry={entry} participantId={participantId} />
      </div>
    </section>
  );
}
