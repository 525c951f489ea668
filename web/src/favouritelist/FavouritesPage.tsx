import { useState } from 'react';
import type { CongressInfo, Programme } from '../api/types.ts';
import { SignupLine } from '../congress/SignupLine.tsx';
import { useFavourites, useStoredFavourites } from '../favourite/useFavourites.ts';
import { useFavouriteChanges } from '../favourite/useFavouriteChanges.ts';
import { Sentence } from '../language/LocalText.tsx';
import { inLanguage, useLanguage, useTexts } from '../language/language.ts';
import { ParticipantSwitch } from '../me/ParticipantSwitch.tsx';
import { useParticipant } from '../me/participant.ts';
import { useMe } from '../me/session.ts';
import { toDoBefore } from '../me/who.ts';
import { lastShown } from '../programme/lastShown.ts';
import { sessionTexts } from '../session/texts.ts';
import { announce } from '../ui/announcer.tsx';
import { Awaited, Loading } from '../ui/Awaited.tsx';
import { focusPlace } from '../ui/keepFocus.ts';
import { Link } from '../ui/Link.tsx';
import { Page } from '../ui/Page.tsx';
import { FavouriteRow } from './FavouriteRow.tsx';
import { unfinishedOf } from './presses.ts';
import { SignUpForAll } from './SignUpForAll.tsx';
import { favouriteListTexts } from './texts.ts';
import { usePlan } from './usePlan.ts';

/** Whoever is not known yet has them in the browser only. */
function OnlyHere({ congress, hasSome = true }: { congress: CongressInfo; hasSome?: boolean }) {
  const t = useTexts(favouriteListTexts);
  const me = useMe().data;
  const todo = me === undefined ? null : toDoBefore(me, congress);
  if (!todo) return null;
  const back = encodeURIComponent(`/c/${congress.slug}/favorieten`);
  return (
    <p>
      {hasSome ? (me ? t.onlyHereYet : t.onlyHere) : t.mayHave}{' '}
      <Link href={`${todo}?terug=${back}`}>{me ? t.sayWho : t.signIn}</Link>
    </p>
  );
}

function Empty({ congress }: { congress: CongressInfo }) {
  const t = useTexts(favouriteListTexts);
  return (
    <div className="card stack">
      <p>
        <strong>{t.empty}</strong> {t.emptyHelp}
      </p>
      <p className="way-back">
        <Link href={`/c/${congress.slug}`}>{t.toProgramme}</Link>
      </p>
      <OnlyHere congress={congress} hasSome={false} />
    </div>
  );
}

/** With two of them changed. */
function swapped(ids: string[], a: string, b: string): string[] {
  return ids.map((id) => (id === a ? b : id === b ? a : id));
}

function Favourites({ programme, favourites }: { programme: Programme; favourites: string[] }) {
  const { congress } = programme;
  const t = useTexts(favouriteListTexts);
  const language = useLanguage();
  const participant = useParticipant(useMe().data, congress.slug);
  const [joinsWaitingLists, setJoins] = useState(() => unfinishedOf(participant?.id ?? '')?.joinsWaitingLists ?? true);
  const plan = usePlan(programme, favourites, joinsWaitingLists);
  const { order } = useFavouriteChanges(congress.slug);
  if (plan.length === 0) return <Empty congress={congress} />;

  function move(index: number, by: 1 | -1) {
    const [moved, other] = [plan[index], plan[index + by]];
    if (!moved || !other) return;
    void order(swapped(favourites, moved.slot.id, other.slot.id));
    const { title } = moved.session;
    const say = (named: string) => t.moved(named, index + by + 1, plan.length);
    announce(say(inLanguage(title, language).text), <Sentence words={[title]} say={say} />);
  }

  return (
    <>
      <OnlyHere congress={congress} />
      <p className="lead">{t.intro(plan.length)}</p>
      <ol className="plain-list favourites__order" {...focusPlace}>
        {plan.map((planned, index) => (
          <li key={planned.slot.id}>
            <FavouriteRow
              congress={congress}
              planned={planned}
              position={index + 1}
              of={plan.length}
              onMove={(by) => move(index, by)}
            />
          </li>
        ))}
      </ol>
      {participant && (
        <SignUpForAll
          programme={programme}
          participant={participant}
          favourites={favourites}
          plan={plan}
          joinsWaitingLists={joinsWaitingLists}
          onJoin={setJoins}
        />
      )}
    </>
  );
}

/** What somebody would like, in their order, and how they ask for all of it. */
export default function FavouritesPage({ programme }: { programme: Programme }) {
  const { congress } = programme;
  const t = useTexts(favouriteListTexts);
  const session = useTexts(sessionTexts);
  const favourites = useFavourites(congress.slug);
  const stored = useStoredFavourites(congress.slug);
  return (
    <Page
      title={t.title}
      before={
        <p className="way-back">
          <Link href={lastShown(congress.slug)} back>
            {session.back}
          </Link>
        </p>
      }
    >
      <SignupLine opening={congress} timeZone={congress.timeZone} />
      <ParticipantSwitch slug={congress.slug} />
      {favourites ? (
        <Favourites programme={programme} favourites={favourites} />
      ) : (
        <Awaited query={stored}>{() => <Loading />}</Awaited>
      )}
    </Page>
  );
}
