import type { CongressInfo, Programme, Session } from '../api/types.ts';
import { LocalText } from '../language/LocalText.tsx';
import { inLanguage, useLanguage, useTexts } from '../language/language.ts';
import { SampleNotice, SampleTag } from '../congress/CongressHeading.tsx';
import { CapLines } from '../congress/CapLines.tsx';
import { SignupLine } from '../congress/SignupLine.tsx';
import { ParticipantSwitch } from '../me/ParticipantSwitch.tsx';
import { KindTag } from '../programme/KindTag.tsx';
import { lastShown } from '../programme/lastShown.ts';
import { NumbersNotice } from '../programme/NumbersNotice.tsx';
import { ReadyLine } from '../me/ReadyLine.tsx';
import { PendingIntent } from '../signup/PendingIntent.tsx';
import { useMine } from '../signup/useMine.ts';
import { useResumedIntent } from '../signup/useResumedIntent.ts';
import { Link } from '../ui/Link.tsx';
import { Page } from '../ui/Page.tsx';
import { Facts } from './Facts.tsx';
import { Moments } from './Moments.tsx';
import { ShareSession } from './ShareSession.tsx';
import { SlotDetails } from './SlotDetails.tsx';
import { sessionTexts } from './texts.ts';

/** The line at the top speaks for all slots that open and close together. */
function openings(congress: CongressInfo, session: Session) {
  const own = session.slots[0];
  const alike = session.slots.every(
    (slot) => slot.signupOpensAt === own?.signupOpensAt && slot.signupClosesAt === own.signupClosesAt,
  );
  return own && alike ? own : congress;
}

function Slots({ programme, session }: { programme: Programme; session: Session }) {
  const { congress } = programme;
  const mine = useMine(programme);
  const t = useTexts(sessionTexts);
  return (
    <section aria-labelledby="times" className="session__times">
      <h2 id="times" tabIndex={-1}>
        {t.times}
      </h2>
      <ul className="plain-list stack">
        {session.slots.map((slot) => (
          <li key={slot.id} className="card">
            <SlotDetails congress={congress} session={session} slot={slot} mine={mine} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function SessionPage({ programme, session }: { programme: Programme; session: Session }) {
  const { congress } = programme;
  const t = useTexts(sessionTexts);
  const language = useLanguage();
  useResumedIntent(congress, session);
  return (
    <Page
      title={inLanguage(session.title, language).text}
      heading={<LocalText of={session.title} />}
      before={
        <>
          <div className="session__bar">
            <p className="way-back">
              <Link href={lastShown(congress.slug)} back>
                {t.back}
              </Link>
            </p>
            <ShareSession title={inLanguage(session.title, language).text} />
          </div>
          <KindTag kind={session.kind} />
        </>
      }
    >
      <Moments congress={congress} session={session} />
      <div className="about-lines">
        <SignupLine opening={openings(congress, session)} timeZone={congress.timeZone} isBrief />
        {congress.sample && <SampleTag />}
      </div>
      <ReadyLine congress={congress} opening={openings(congress, session)} />
      <CapLines congress={congress} kind={session.kind} />
      <ParticipantSwitch slug={congress.slug} />
      <NumbersNotice slug={congress.slug} />
      <PendingIntent congress={congress} session={session} />
      <div className="session">
        <section aria-labelledby="about" className="session__about">
          <h2 id="about" className="visually-hidden">
            {t.about}
          </h2>
          {session.abstract?.nl && (
            <p className="prose">
              <LocalText of={session.abstract} />
            </p>
          )}
          <Facts session={session} />
        </section>
        <Slots programme={programme} session={session} />
      </div>
      <SampleNotice congress={congress} />
    </Page>
  );
}
