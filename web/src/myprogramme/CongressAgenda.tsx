import { Fragment } from 'react';
import type { Congress, Programme, Signup } from '../api/types.ts';
import { useServerNow } from '../clock/serverClock.ts';
import { useTexts } from '../language/language.ts';
import { ParticipantSwitch } from '../me/ParticipantSwitch.tsx';
import { useParticipant } from '../me/participant.ts';
import { useLiveAvailability, useProgramme } from '../programme/api.ts';
import { useMe } from '../me/session.ts';
import { useMySignups } from '../signup/api.ts';
import { TicketLink } from '../ticket/TicketLink.tsx';
import { MailChoice } from '../mailchoices/MailChoice.tsx';
import { LiveSignups } from '../signup/LiveSignups.tsx';
import { Awaited } from '../ui/Awaited.tsx';
import { focusPlace, focusResult } from '../ui/keepFocus.ts';
import { agendaOf, cameFrom, type Entry, overlapping } from './agenda.ts';
import { Before, CalledOff } from './Before.tsx';
import { EntryCard } from './EntryCard.tsx';
import { InMyCalendar } from './InMyCalendar.tsx';
import { useAskedAgain } from './followed.ts';
import { Nothing } from './Nothing.tsx';
import { myProgrammeTexts } from './texts.ts';
import { TravelLine } from './TravelLine.tsx';

interface GroupProps {
  title: string;
  help?: string;
  entries: Entry[];
  places: Entry[];
  /** What the participant has, or had: they come from it. */
  before: Entry[];
  programme: Programme;
  areNext?: boolean;
}

function Group({ title, help, entries, places, before, programme: { congress }, areNext = false }: GroupProps) {
  if (entries.length === 0) return null;
  return (
    <section className="group" {...focusPlace}>
      <h2 {...focusResult}>{title}</h2>
      {help && <p className="quiet">{help}</p>}
      <div className="stack">
        {entries.map((entry) => (
          <Fragment key={entry.signup.id}>
            <TravelLine congress={congress} from={cameFrom(entry, before)} to={entry} saysWhenToLeave={areNext} />
            <EntryCard congress={congress} entry={entry} clash={overlapping(entry, places)} isNext={areNext} />
          </Fragment>
        ))}
      </div>
    </section>
  );
}

function Agenda({ programme, signups }: { programme: Programme; signups: Signup[] }) {
  const t = useTexts(myProgrammeTexts);
  const { places, waiting, cancelled, past, history } = agendaOf(signups, programme, useServerNow());
  const [first, ...others] = places;
  const shared = { places, programme, before: [...places, ...past] };
  return (
    <>
      {places.length + waiting.length === 0 && <Nothing href={`/c/${programme.congress.slug}`} />}
      {first && <Group title={t.next} entries={[first]} areNext {...shared} />}
      <Group title={t.places} entries={others} {...shared} />
      <Group title={t.waiting} help={t.waitingHelp} entries={waiting} {...shared} />
      <CalledOff congress={programme.congress} title={t.cancelled} entries={cancelled} />
      <Before congress={programme.congress} title={t.past} entries={past} />
      <Before congress={programme.congress} title={t.history} entries={history} />
    </>
  );
}

export function CongressAgenda({ congress, isFollowed }: { congress: Congress; isFollowed: boolean }) {
  const { slug } = congress;
  useLiveAvailability(slug, isFollowed);
  useAskedAgain(slug, !isFollowed);
  const chosen = useParticipant(useMe().data, slug);
  const programme = useProgramme(slug);
  const signups = useMySignups(slug);
  const mine = signups.data?.filter(({ participantId }) => !chosen || participantId === chosen.id);
  return (
    <>
      <LiveSignups slug={slug} isFollowed={isFollowed} />
      <ParticipantSwitch slug={slug} />
      {chosen && <TicketLink congress={congress} participantId={chosen.id} />}
      <Awaited query={programme}>
        {(known) => <Awaited query={signups}>{() => <Agenda programme={known} signups={mine ?? []} />}</Awaited>}
      </Awaited>
      {chosen && <InMyCalendar key={chosen.id} owner={{ slug, participantId: chosen.id }} />}
      {chosen && <MailChoice key={`mails-${chosen.id}`} owner={{ slug, participantId: chosen.id }} />}
    </>
  );
}
