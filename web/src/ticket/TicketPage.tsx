import type { Me, Participant, Programme } from '../api/types.ts';
import { useTexts } from '../language/language.ts';
import { ParticipantSwitch } from '../me/ParticipantSwitch.tsx';
import { participantsIn, useParticipant } from '../me/participant.ts';
import { useMe } from '../me/session.ts';
import { meTexts } from '../me/texts.ts';
import { useMySignups } from '../signup/api.ts';
import { Awaited } from '../ui/Awaited.tsx';
import { Link } from '../ui/Link.tsx';
import { Page } from '../ui/Page.tsx';
import { TicketCard } from './TicketCard.tsx';
import { TicketPlaces } from './TicketPlaces.tsx';
import { placesOf, ticketPath } from './ticket.ts';
import { ticketTexts } from './texts.ts';

function SignInFirst({ slug }: { slug: string }) {
  const t = useTexts(ticketTexts);
  const me = useTexts(meTexts);
  return (
    <>
      <p>{t.signIn}</p>
      <p className="way-back">
        <Link href={`/inloggen?terug=${encodeURIComponent(ticketPath(slug))}`}>{me.signIn}</Link>
      </p>
    </>
  );
}

function OfOne({ programme, participant }: { programme: Programme; participant: Participant }) {
  const t = useTexts(ticketTexts);
  const signups = useMySignups(programme.congress.slug);
  return (
    <>
      <TicketCard key={participant.id} participant={participant} />
      <Awaited query={signups}>
        {(all) => <TicketPlaces congress={programme.congress} places={placesOf(participant.id, all, programme)} />}
      </Awaited>
      <p className="quiet">{t.all}</p>
      <p>
        <Link href="/mijn-programma">{t.toMine}</Link>
      </p>
    </>
  );
}

function OfMe({ programme, me }: { programme: Programme; me: Me }) {
  const t = useTexts(ticketTexts);
  const { slug } = programme.congress;
  const participant = useParticipant(me, slug);
  if (participant) return <OfOne programme={programme} participant={participant} />;
  if (participantsIn(me, slug).length > 0) return <p>{t.choose}</p>;
  return (
    <p>
      {t.nobody} <Link href={`/c/${slug}`}>{t.toProgramme}</Link>
    </p>
  );
}

/** What a participant shows at the door: one for all places. */
export default function TicketPage({ programme }: { programme: Programme }) {
  const t = useTexts(ticketTexts);
  const { slug } = programme.congress;
  return (
    <Page title={t.title} narrow>
      <div className="ticket-page">
        <ParticipantSwitch slug={slug} />
        <Awaited query={useMe()}>
          {(me) => (me ? <OfMe programme={programme} me={me} /> : <SignInFirst slug={slug} />)}
        </Awaited>
      </div>
    </Page>
  );
}
