import { useQuery } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import type { CongressInfo, Programme } from '../api/types.ts';
import { serverNow } from '../clock/serverClock.ts';
import { CapLines } from '../congress/CapLines.tsx';
import { SampleNotice, WhereAndWhen } from '../congress/CongressHeading.tsx';
import { SignupLine } from '../congress/SignupLine.tsx';
import { calendarDay, dayName } from '../language/format.ts';
import { LocalText } from '../language/LocalText.tsx';
import { inLanguage, useLanguage, useTexts } from '../language/language.ts';
import { ParticipantSwitch } from '../me/ParticipantSwitch.tsx';
import { ReadyLine } from '../me/ReadyLine.tsx';
import { Page } from '../ui/Page.tsx';
import { availabilityQuery } from './api.ts';
import type { Availability } from './availability.ts';
import { DayNav } from './DayNav.tsx';
import { FilterBar } from './FilterBar.tsx';
import { dayToShow, type Filters, filtersIn, inAddress, type Listed, listed } from './filters.ts';
import { keepShown } from './lastShown.ts';
import { NumbersNotice } from './NumbersNotice.tsx';
import { SessionCard } from './SessionCard.tsx';
import type { SlotAction } from './SlotRow.tsx';
import { programmeTexts } from './texts.ts';

/** The numbers at the moment the filters were chosen, or when the first numbers arrived. */
function useSeenAvailability(slug: string, choice: string): Availability {
  const now = useQuery(availabilityQuery(slug)).data;
  const [seen, setSeen] = useState<{ choice: string; numbers: Availability } | null>(null);
  if (now && seen?.choice !== choice) setSeen({ choice, numbers: now });
  return seen?.numbers ?? {};
}

interface ProgrammePageProps {
  programme: Programme;
  Action: SlotAction;
}

interface SessionsProps {
  congress: CongressInfo;
  shown: Listed[];
  day: string | null;
  heading: RefObject<HTMLHeadingElement | null>;
  Action: SlotAction;
}

function Sessions({ congress, shown, day, heading, Action }: SessionsProps) {
  const t = useTexts(programmeTexts);
  const language = useLanguage();
  return (
    <section aria-labelledby="shown">
      <h2 id="shown" ref={heading} tabIndex={-1} className="programme__shown">
        {day ? dayName(day, language) : t.allDays} <small>{t.found(shown.length)}</small>
      </h2>
      <div className="stack">
        {shown.map((each) => (
          <SessionCard key={each.session.id} congress={congress} listed={each} withDay={!day} Action={Action} />
        ))}
      </div>
    </section>
  );
}

export function ProgrammePage({ programme, Action }: ProgrammePageProps) {
  const { congress, sessions } = programme;
  const t = useTexts(programmeTexts);
  const language = useLanguage();
  const [path] = useLocation();
  const [search, setSearch] = useSearchParams();
  const chosen = filtersIn(search);
  useEffect(() => keepShown(congress.slug, search.size > 0 ? `${path}?${search}` : path));
  const day = dayToShow(congress.days, chosen.day, calendarDay(serverNow(), congress.timeZone));
  const filters = { ...chosen, day };
  const shown = listed(sessions, filters, useSeenAvailability(congress.slug, inAddress(filters).toString()));
  const heading = useRef<HTMLHeadingElement>(null);
  const change = (changed: Partial<Filters>) => setSearch(inAddress({ ...chosen, ...changed }), { replace: true });
  return (
    <Page title={t.title(inLanguage(congress.name, language).text)} heading={<LocalText of={congress.name} />}>
      <WhereAndWhen congress={congress} />
      <SignupLine opening={congress} timeZone={congress.timeZone} />
      <ReadyLine congress={congress} opening={congress} />
      <CapLines congress={congress} />
      <SampleNotice congress={congress} />
      <ParticipantSwitch slug={congress.slug} />
      <NumbersNotice slug={congress.slug} />
      <DayNav
        days={congress.days}
        shown={day}
        addressOf={(each) => `${path}?${inAddress({ ...chosen, day: each }).toString()}`}
      />
      {sessions.length === 0 ? (
        <p>{t.empty}</p>
      ) : (
        <>
          <FilterBar
            sessions={sessions}
            filters={chosen}
            found={shown.length}
            onChange={change}
            onShow={() => heading.current?.focus()}
          />
          <Sessions congress={congress} shown={shown} day={day} heading={heading} Action={Action} />
        </>
      )}
    </Page>
  );
}
