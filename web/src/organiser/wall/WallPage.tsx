import { useEffect, useState } from 'react';
import type { CongressInfo, Dashboard, Programme } from '../../api/types.ts';
import { useServerNow } from '../../clock/serverClock.ts';
import { calendarDay, dayAndTime, number, shortDayName, time } from '../../language/format.ts';
import { LocalText } from '../../language/LocalText.tsx';
import { useLanguage, useTexts } from '../../language/language.ts';
import { mayOrganise } from '../../me/roles.ts';
import { useMe } from '../../me/session.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { Link } from '../../ui/Link.tsx';
import { useAttendance } from '../attendance/api.ts';
import { useDashboard } from '../dashboard/api.ts';
import { FillBar } from '../dashboard/FillBar.tsx';
import { totalsOf } from '../dashboard/view.ts';
import { OrganisersOnly } from '../workspace/OrganisersOnly.tsx';
import { wallTexts } from './texts.ts';
import { useWakeLock } from './useWakeLock.ts';
import { ageInMinutes, cameToday, inPages, ofTheNextPart, type Starting, startingNext } from './wall.ts';

const shownAtOnce = 6;
const turnAfterMs = 20_000;
const everySecond = () => true;

function usePages(pages: number) {
  const [page, setPage] = useState(0);
  const [paused, setPaused] = useState(false);
  useEffect(() => {
    if (paused || pages < 2) return undefined;
    const timer = setInterval(() => setPage((current) => current + 1), turnAfterMs);
    return () => clearInterval(timer);
  }, [paused, pages]);
  return { page: pages === 0 ? 0 : page % pages, paused, setPaused };
}

interface HeadProps {
  congress: CongressInfo;
  now: number;
  stale: boolean;
  updatedAt: number;
}

function Head({ congress, now, stale, updatedAt }: HeadProps) {
  const t = useTexts(wallTexts);
  const language = useLanguage();
  const { name, timeZone } = congress;
  const day = shortDayName(calendarDay(now, timeZone), language);
  return (
    <header className="wall__head">
      <h1>
        <LocalText of={name} />
      </h1>
      <p role="status" className={stale ? 'live live--off' : 'live'}>
        {stale ? t.lost(time(updatedAt, timeZone, language), ageInMinutes(updatedAt)) : t.live}
      </p>
      <p className="wall__clock tabular">
        {day} <strong>{time(now, timeZone, language)}</strong>
      </p>
    </header>
  );
}

interface FiguresProps {
  congress: CongressInfo;
  dashboard: Dashboard;
  now: number;
}

function Figures({ congress: { slug, timeZone }, dashboard, now }: FiguresProps) {
  const t = useTexts(wallTexts);
  const language = useLanguage();
  const totals = totalsOf(dashboard.slots);
  const came = cameToday(dashboard.slots, useAttendance(slug).data ?? new Map<string, never>(), timeZone, now);
  const shown: [label: string, value: number, of?: number][] = [
    ...(came ? [[t.came, came.present, came.expected] satisfies [string, number, number]] : []),
    [t.confirmed, totals.confirmed, totals.places],
    [t.free, Math.max(0, totals.places - totals.confirmed - totals.setAsideLeft)],
    [t.waiting, totals.waiting],
    ...(came ? [] : [[t.full, totals.fullSlots, totals.slots] satisfies [string, number, number]]),
  ];
  return (
    <dl className="wall__figures tabular" aria-label={t.figures}>
      {shown.map(([label, value, of]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {number(value, language)} {of !== undefined && <small>{t.of(number(of, language))}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function StartingSlot({ congress, starting }: { congress: CongressInfo; starting: Starting }) {
  const t = useTexts(wallTexts);
  const language = useLanguage();
  const { session, slot, minutes } = starting;
  const counts = useAttendance(congress.slug).data?.get(slot.slotId);
  const came = counts?.present ? counts : null;
  return (
    <li className="wall__slot">
      <time className="tabular" dateTime={slot.start}>
        {time(slot.start, congress.timeZone, language)}
      </time>
      <p className="wall__title">
        <strong>
          <LocalText of={session.title} />
        </strong>
        {minutes <= 60 && <em>{t.beginsIn(minutes)}</em>}
      </p>
      {came ? (
        <FillBar confirmed={came.present} capacity={came.confirmed} />
      ) : (
        <FillBar confirmed={slot.confirmed} capacity={slot.capacity} setAsideLeft={slot.setAsideLeft} />
      )}
      <p className="wall__places tabular">
        <strong>{number(came ? came.present : slot.confirmed, language)}</strong>{' '}
        {t.of(number(came ? came.confirmed : slot.capacity, language))}
        {came && <small>{t.present}</small>}
      </p>
    </li>
  );
}

interface WallProps {
  programme: Programme;
  dashboard: Dashboard;
  now: number;
}

function Wall({ programme, dashboard, now }: WallProps) {
  const t = useTexts(wallTexts);
  const language = useLanguage();
  const { congress } = programme;
  const awake = useWakeLock();
  const next = startingNext(programme, dashboard.slots, now);
  const pages = inPages(ofTheNextPart(next, congress.timeZone), shownAtOnce);
  const { page, paused, setPaused } = usePages(pages.length);
  const shown = pages[page] ?? [];
  const day = shown[0] && calendarDay(shown[0].slot.start, congress.timeZone);
  const isLater = day !== undefined && day !== calendarDay(now, congress.timeZone);
  return (
    <>
      <Figures congress={congress} dashboard={dashboard} now={now} />
      {now < Date.parse(congress.signupOpensAt) && (
        <p className="wall__opens">
          {t.opensIn} <strong>{dayAndTime(congress.signupOpensAt, congress.timeZone, language)}</strong>
        </p>
      )}
      <section aria-label={t.starting} className="wall__starting">
        {isLater && <h2>{shortDayName(day, language)}</h2>}
        {shown.length === 0 && <p>{t.nothing}</p>}
        <ul className="plain-list">
          {shown.map((starting) => (
            <StartingSlot key={starting.slot.slotId} congress={congress} starting={starting} />
          ))}
        </ul>
      </section>
      <footer className="wall__foot">
        <p className="tabular">{pages.length > 1 && t.page(page + 1, pages.length)}</p>
        <p>
          {pages.length > 1 && (
            <button type="button" className="text-button" onClick={() => setPaused(!paused)}>
              {paused ? t.goOn : t.pause}
            </button>
          )}{' '}
          <Link href={`/c/${congress.slug}/organisatie`}>{t.close}</Link>
        </p>
        <p>{awake ? t.noNames : t.mayDim}</p>
      </footer>
    </>
  );
}

function LiveWall({ programme }: { programme: Programme }) {
  const { congress } = programme;
  const { query, stale } = useDashboard(congress.slug);
  const now = useServerNow(everySecond);
  return (
    <>
      <Head congress={congress} now={now} stale={stale || query.isError} updatedAt={query.dataUpdatedAt} />
      <Awaited query={query}>{(dashboard) => <Wall programme={programme} dashboard={dashboard} now={now} />}</Awaited>
    </>
  );
}

/** For a large screen that nobody operates: no menu and no names. */
export default function WallPage({ programme }: { programme: Programme }) {
  const t = useTexts(wallTexts);
  const { slug } = programme.congress;
  const isOrganiser = mayOrganise(useMe().data, slug);
  useEffect(() => {
    document.title = `${t.title} – Meedoen`;
  }, [t]);
  return (
    <div className="wall">
      {!isOrganiser && <h1>{t.title}</h1>}
      <OrganisersOnly slug={slug} path={`/c/${slug}/organisatie/wandscherm`}>
        <LiveWall programme={programme} />
      </OrganisersOnly>
    </div>
  );
}
