import type { CongressInfo } from '../api/types.ts';
import { dayName, timeRange } from '../language/format.ts';
import { Sentence } from '../language/LocalText.tsx';
import { useLanguage, useTexts } from '../language/language.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import type { How } from './attempts.ts';
import { signupTexts } from './texts.ts';
import { isKeepable, type Turn } from './turns.ts';

function TurnLine({ turn: { session, slot, signup }, timeZone }: { turn: Turn; timeZone: string }) {
  const t = useTexts(signupTexts);
  const language = useLanguage();
  const when = timeRange(slot.start, slot.end, timeZone, language);
  const atStake = (title: string) => t.atStake(t.what(title, dayName(slot.day, language), when), signup.position);
  return (
    <p>
      <strong>
        <Sentence words={[session.title]} say={atStake} />
      </strong>{' '}
      {signup.together && t.askWaitingTogether(signup.together.name)}
    </p>
  );
}

/** Why some of the positions cannot be kept. */
function WhatEnds({ turns }: { turns: Turn[] }) {
  const t = useTexts(signupTexts);
  return (
    <>
      {turns.some(({ signup }) => signup.together) && ` ${t.endsTogether}`}
      {turns.some(({ signup }) => signup.inExchangeFor) && ` ${t.endsInExchange}`}
    </>
  );
}

interface TurnsQuestionProps {
  congress: CongressInfo;
  turns: Turn[];
  /** A pair cannot keep waiting with a place. */
  together: boolean;
  onTake: (more: How) => void;
  onClose: () => void;
}

/** Nobody loses a position on a waiting list without being asked. */
export function TurnsQuestion({ congress, turns, together, onTake, onClose }: TurnsQuestionProps) {
  const t = useTexts(signupTexts);
  const mayKeep = !together && turns.some(isKeepable);
  const keepsAll = mayKeep && turns.every(isKeepable);
  return (
    <Dialog title={t.atStakeTitle} onClose={onClose}>
      {turns.map((turn) => (
        <TurnLine key={turn.signup.id} turn={turn} timeZone={congress.timeZone} />
      ))}
      <p>{t.atStakeHelp}</p>
      <div className="buttons buttons--stacked">
        {mayKeep && (
          <>
            <Button
              purpose={keepsAll ? 'primary' : 'secondary'}
              aria-describedby="take-and-keep"
              onClick={() => onTake({ keepsWaiting: true })}
            >
              {keepsAll ? t.takeAndKeep : t.takeAndKeepSome}
            </Button>
            <p id="take-and-keep" className="quiet">
              {t.takeAndKeepHelp}
              {!keepsAll && <WhatEnds turns={turns} />}
            </p>
          </>
        )}
        <Button purpose={keepsAll ? 'secondary' : 'primary'} onClick={() => onTake({})}>
          {t.takeAndStop}
        </Button>
        <Button purpose="secondary" onClick={onClose}>
          {t.keepWaiting}
        </Button>
      </div>
    </Dialog>
  );
}
