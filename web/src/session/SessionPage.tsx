import type { ReactNode } from 'react';
import type { CongressInfo, Programme, Session } from '../api/types.ts';
import { languageName } from '../language/format.ts';
import { LocalText } from '../language/LocalText.tsx';
import { inLanguage, localised, useLanguage, useTexts } from '../language/language.ts';
import { SampleNotice } from '../congress/CongressHeading.tsx';
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
import { ShareSession } from './ShareSession.tsx';
import { SlotDetails } from './SlotDetails.tsx';
import { sessionTexts } from './texts.ts';

function Facts({ session }: { session: Session }) {
  const t = useTexts(sessionTexts);
  const language = useLanguage();
  const words = (nl: string | undefined, en?: string) => nl && <LocalText of={localised(nl, en)} />;
  const facts: [string, ReactNode][] = [
    [t.hosts, words(session.hosts.join(', '))],
    [t.theme, words(session.theme, session.themeEn)],
    [t.district, words(session.district)],
    [t.spoken, languageName(session.language, language)],
    [t.accessibility, words(session.accessibility, session.accessibilityEn)],
  ];
  return (
    <dl className="session-facts">
      {facts.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

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
      <h2 id="times">{t.times}</h2>
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
      <SignupLine opening={openings(congress, session)} timeZone={congress.timeZone} />
      <ReadyLine congress={congress} opening={openings(congress, session)} />
      <CapLines congress={congress} kind={session.kind} />
      <SampleNotice congress={congress} />
      <ParticipantSwitch slug={congress.slug} />
      <NumbersNotice slug={congress.slug} />
      <PendingIntent congress={congress} session={session} />
      <div className="session">
        <section aria-labelledby="about" className="session__about">
          <h2 id="about">{t.about}</h2>
          {session.abstract?.nl && (
            <p className="prose">
              <LocalText of={session.abstract} />
            </p>
          )}
          <Facts session={session} />
        </section>
        <Slots programme={programme} session={session} />
      </div>
    </Page>
  );
}
