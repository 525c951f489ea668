import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import type { Programme } from '../api/types.ts';
import { serverNow } from '../clock/serverClock.ts';
import { CapLines } from '../congress/CapLines.tsx';
import { BriefWhereAndWhen, SampleNotice, SampleTag } from '../congress/CongressHeading.tsx';
import { SignupLine } from '../congress/SignupLine.tsx';
import { calendarDay } from '../language/format.ts';
import { LocalText } from '../language/LocalText.tsx';
import { inLanguage, useLanguage, useTexts } from '../language/language.ts';
import { ParticipantSwitch } from '../me/ParticipantSwitch.tsx';
import { ReadyLine } from '../me/ReadyLine.tsx';
import { Page } from '../ui/Page.tsx';
import { availabilityQuery } from './api.ts';
import { DayNav } from './DayNav.tsx';
import { FilterBar } from './FilterBar.tsx';
import { dayToShow, type Filters, filtersIn, inAddress, listed, noFilters } from './filters.ts';
import { useFavourites, useOwner } from '../favourite/useFavourites.ts';
import { keepShown } from './lastShown.ts';
import { isMappable } from './map.ts';
import { type Mine, nothingMine } from './mine.ts';
import { NumbersNotice } from './NumbersNotice.tsx';
import { ProgrammeView } from './ProgrammeView.tsx';
import type { SlotAction } from './SlotRow.tsx';
import { programmeTexts } from './texts.ts';
import { useFound } from './useFound.ts';
import { useIsWide } from './useIsWide.ts';
import { type SlotMap, inView, viewIn, views } from './view.ts';
import { ViewSwitch } from './ViewSwitch.tsx';

const addressWith = (path: string, search: URLSearchParams) => (search.size > 0 ? `${path}?${search}` : path);

/** How something was at the moment of a choice, or when it first became known. */
function useSeen<T>(now: T | undefined, choice: string): T | undefined {
  const [seen, setSeen] = useState<{ choice: string; value: T } | null>(null);
  if (now !== undefined && seen?.choice !== choice) setSeen({ choice, value: now });
  return seen?.value;
}

interface ProgrammePageProps {
  programme: Programme;
  /** Undefined while it is not known who the visitor is. */
  mine?: Mine | undefined;
  Action: SlotAction;
  Map?: SlotMap;
}

export function ProgrammePage({ programme, mine, Action, Map }: ProgrammePageProps) {
  const { congress, sessions } = programme;
  const t = useTexts(programmeTexts);
  const language = useLanguage();
  const [path] = useLocation();
  const [search, setSearch] = useSearchParams();
  const chosen = filtersIn(search);
  useEffect(() => keepShown(congress.slug, addressWith(path, search)));
  const day = dayToShow(congress.days, chosen.day, calendarDay(serverNow(), congress.timeZone));
  const filters = { ...chosen, day };
  const choice = inAddress(filters).toString();
  const favourites = useFavourites(congress.slug);
  const choiceOfOne = `${useOwner(congress.slug)?.participantId} ${choice}`;
  const known = {
    seen: useSeen(useQuery(availabilityQuery(congress.slug)).data, choice) ?? {},
    favourites: useSeen(favourites, choiceOfOne),
    mine: useSeen(mine, choiceOfOne),
    timeZone: congress.timeZone,
    found: useFound(sessions, chosen.words),
  };
  const shown = listed(sessions, filters, known);
  const all = listed(sessions, { ...noFilters, day }, { ...known, found: undefined }).length;
  const heading = useRef<HTMLHeadingElement>(null);
  const hasMap = Map !== undefined && isMappable(sessions);
  const isWide = useIsWide();
  const offered = views.filter((each) => each !== 'map' || (hasMap && !isWide));
  const view = offered.find((each) => each === viewIn(search)) ?? 'list';
  const changed = (change: Partial<Filters>, to = view) => inView(inAddress({ ...chosen, ...change }), to);
  const change = (what: Partial<Filters>) => setSearch(changed(what), { replace: true });
  const parts = { congress, shown, day, mine: mine ?? nothingMine, heading, Action };
  return (
    <Page
      title={t.title(inLanguage(congress.name, language).text)}
      heading={<LocalText of={congress.name} />}
      isHeadingAbove
    >
      <div className="about-lines">
        <BriefWhereAndWhen congress={congress} />
        <SignupLine opening={congress} timeZone={congress.timeZone} isBrief />
        {congress.sample && <SampleTag />}
      </div>
      <div className="programme__rules">
        <ReadyLine congress={congress} opening={congress} />
        <CapLines congress={congress} />
      </div>
      <ParticipantSwitch slug={congress.slug} />
      <NumbersNotice slug={congress.slug} />
      <DayNav
        days={congress.days}
        shown={day}
        favouritesAt={`/c/${congress.slug}/favorieten`}
        favourites={favourites?.length ?? 0}
        addressOf={(each) => addressWith(path, changed({ day: each }))}
      />
      {sessions.length === 0 ? (
        <p>{t.empty}</p>
      ) : (
        <>
          <FilterBar
            sessions={sessions}
            timeZone={congress.timeZone}
            filters={chosen}
            knowsMine={mine !== undefined}
            found={shown.length}
            all={all}
            why={chosen.favouritesOnly ? (favourites?.length ? t.noFavouritesThen : t.noFavourites) : undefined}
            onChange={change}
            onShow={() => heading.current?.focus()}
            views={
              <ViewSwitch offered={offered} shown={view} addressOf={(each) => addressWith(path, changed({}, each))} />
            }
          />
          <ProgrammeView {...parts} view={view} Map={hasMap ? Map : undefined} isWide={isWide} />
        </>
      )}
      <SampleNotice congress={congress} />
    </Page>
  );
}
