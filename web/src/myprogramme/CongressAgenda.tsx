import type { Congress, Programme, Signup } from '../api/types.ts';
import { useServerNow } from '../clock/serverClock.ts';
import { useTexts } from '../language/language.ts';
import { ParticipantSwitch } from '../me/ParticipantSwitch.tsx';
import { useParticipant } from '../me/participant.ts';
import { useMe } from '../me/session.ts';
import { useLiveAvailability, useProgramme } from '../programme/api.ts';
import { useMySignups } from '../signup/api.ts';
import { LiveSignups } from '../signup/LiveSignups.tsx';
import { TicketLink } from '../ticket/TicketLink.tsx';
import { Awaited } from '../ui/Awaited.tsx';
import { type Agenda as Known, agendaOf, daysOf } from './agenda.ts';
import { Before, CalledOff } from './Before.tsx';
import { DayLine } from './DayLine.tsx';
import { useAskedAgain } from './followed.ts';
import { More } from './More.tsx';
import { NextCard } from './NextCard.tsx';
import { Nothing } from './Nothing.tsx';
import { myProgrammeTexts } from './texts.ts';
import { useChanges } from './useChanges.ts';

interface AgendaProps {
  programme: Programme;
  signups: Signup[];
  participantId: string | undefined;
}

function Ahead({ programme: { congress }, agenda, participantId }: Omit<AgendaProps, 'signups'> & { agenda: Known }) {
  const t = useTexts(myProgrammeTexts);
  const { places, waiting, cancelled, past } = agenda;
  const changes = useChanges(congress.slug, [...places, ...waiting]);
  const [next] = places;
  return (
    <div className="agenda__ahead">
      {places.length + waiting.length === 0 && <Nothing href={`/c/${congress.slug}`} />}
      {next ? (
        <NextCard
          congress={congress}
          entry={next}
          before={past}
          participantId={participantId}
          change={changes.of(next)}
        />
      ) : (
        participantId && <TicketLink congress={congress} participantId={participantId} />
      )}
      {daysOf(agenda).map((day) => (
        <DayLine key={day.day} congress={congress} day={day} agenda={agenda} changes={changes} />
      ))}
      {waiting.length > 0 && <p className="quiet">{t.waitingHelp}</p>}
      <CalledOff congress={congress} title={t.cancelled} entries={cancelled} />
    </div>
  );
}

function Agenda({ programme, signups, participantId }: AgendaProps) {
  const t = useTexts(myProgrammeTexts);
  const { congress } = programme;
  const agenda = agendaOf(signups, programme, useServerNow());
  return (
    <div className="agenda__parts">
      <Ahead programme={programme} agenda={agenda} participantId={participantId} />
      <div className="agenda__more">
        {participantId && <More owner={{ slug: congress.slug, participantId }} />}
        <Before congress={congress} title={t.past} entries={agenda.past} />
        <Before congress={congress} title={t.history} entries={agenda.history} />
      </div>
    </div>
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
      <Awaited query={programme}>
        {(known) => (
          <Awaited query={signups}>
            {() => <Agenda programme={known} signups={mine ?? []} participantId={chosen?.id} />}
          </Awaited>
        )}
      </Awaited>
    </>
  );
}
