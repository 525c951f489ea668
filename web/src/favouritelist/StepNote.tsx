import type { ReactNode } from 'react';
import type { CongressInfo } from '../api/types.ts';
import { dayAndTime, time } from '../language/format.ts';
import { Sentence } from '../language/LocalText.tsx';
import { useLanguage, useTexts } from '../language/language.ts';
import { icons } from '../programme/icons.ts';
import { signupTexts } from '../signup/texts.ts';
import { Icon } from '../ui/Icon.tsx';
import type { Ask, Step } from './plan.ts';
import { favouriteListTexts } from './texts.ts';

interface StepNoteProps {
  step: Step;
  congress: CongressInfo;
}

function Note({ children }: { children: ReactNode }) {
  return (
    <p className="clash-note">
      <Icon lines={icons.clash} />
      <span>{children}</span>
    </p>
  );
}

/** It opens at another moment than the congress, which the page tells above. */
function OwnOpening({ opensAt, congress }: { opensAt: number; congress: CongressInfo }) {
  const t = useTexts(favouriteListTexts);
  const language = useLanguage();
  if (opensAt === Date.parse(congress.signupOpensAt)) return null;
  return <p className="quiet">{t.later(dayAndTime(opensAt, congress.timeZone, language))}</p>;
}

function AskNotes({ step, congress }: { step: Ask; congress: CongressInfo }) {
  const t = useTexts(favouriteListTexts);
  const positions = step.unless.map(String);
  const last = positions.pop();
  return (
    <>
      {step.opensAt !== undefined && <OwnOpening opensAt={step.opensAt} congress={congress} />}
      {last && <Note>{t.unless(positions.length > 0 ? t.and(positions.join(', '), last) : last)}</Note>}
      {step.keeps.map(({ session, slot }) => (
        <Note key={slot.id}>
          <Sentence words={[session.title]} say={t.keeps} />
        </Note>
      ))}
    </>
  );
}

/** What will be done with a favourite, where that does not go without saying. */
export function StepNote({ step, congress }: StepNoteProps) {
  const t = useTexts(favouriteListTexts);
  const signup = useTexts(signupTexts);
  const language = useLanguage();
  switch (step.kind) {
    case 'ask':
      return <AskNotes step={step} congress={congress} />;
    case 'clash': {
      const { session, slot } = step.other;
      const then = time(slot.start, congress.timeZone, language);
      return (
        <Note>
          <Sentence words={[session.title]} say={(title) => t.clash(title, then)} />
        </Note>
      );
    }
    case 'turn':
      return (
        <Note>
          <Sentence words={[step.turn.session.title]} say={t.turn} />
        </Note>
      );
    case 'together':
      return <p className="quiet">{t.together}</p>;
    case 'waiting-list':
      return <p className="quiet">{t.full}</p>;
    case 'nothing':
      return <p className="quiet">{signup.why[step.why]}</p>;
    case 'has':
      return null;
  }
}
