import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import type { Programme } from '../api/types.ts';
import { serverNow } from '../clock/serverClock.ts';
import { CapLines } from '../congress/CapLines.tsx';
import { SampleNotice, WhereAndWhen } from '../congress/CongressHeading.tsx';
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
import { SlotList } from './SlotList.tsx';
import type { SlotAction } from './SlotRow.tsx';
import { programmeTexts } from './texts.ts';
import { useFound } from './useFound.ts';
import { isMapIn, type SlotMap, withMap } from './view.ts';
import { ViewChoice } from './ViewChoice.tsx';

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
  useEffect(() => keepShown(congress.slug, search.size > 0 ? `${path}?${search}` : path));
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
  const isMap = isMapIn(search);
  const hasMap = Map !== undefined && isMappable(sessions);
  const addressOf = (changed: Partial<Filters>, withIt = isMap) =>
    withMap(inAddress({ ...chosen, ...changed }), withIt);
  const change = (changed: Partial<Filters>) => setSearch(addressOf(changed), { replace: true });
  return (
    <Page title={t.title(inLanguage(congress.name, language).text)} heading={<LocalText of={congress.name} />}>
      <div className="programme__about">
        <WhereAndWhen congress={congress} />
        <SignupLine opening={congress} timeZone={congress.timeZone} />
      </div>
      <ReadyLine congress={congress} opening={congress} />
      <CapLines congress={congress} />
      <SampleNotice congress={congress} />
      <ParticipantSwitch slug={congress.slug} />
      <NumbersNotice slug={congress.slug} />
      <DayNav
        days={congress.days}
        shown={day}
        favouritesAt={`/c/${congress.slug}/favorieten`}
        favourites={favourites?.length ?? 0}
        addressOf={(each) => `${path}?${addressOf({ day: each }).toString()}`}
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
          />
          {hasMap && <ViewChoice isMap={isMap} addressOf={(withIt) => `${path}?${addressOf({}, withIt).toString()}`} />}
          <div className={`views ${hasMap ? 'views--map' : ''} ${isMap ? 'views--map-alone' : ''}`}>
            <SlotList
              congress={congress}
              shown={shown}
              day={day}
              mine={mine ?? nothingMine}
              heading={heading}
              Action={Action}
            />
            {hasMap && <Map congress={congress} shown={shown} mine={mine ?? nothingMine} isInPlaceOfList={isMap} />}
          </div>
        </>
      )}
    </Page>
  );
}
