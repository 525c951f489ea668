import { Button } from '@nl-design-system-candidate/button-react';
import type { CongressInfo, Session, Slot } from '../api/types.ts';
import { serverNow } from '../clock/serverClock.ts';
import { signupWindow } from '../congress/signupWindow.ts';
import { dayName, timeRange } from '../language/format.ts';
import { Sentence } from '../language/LocalText.tsx';
import { useLanguage, useTexts } from '../language/language.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { type How, setAttempt } from './attempts.ts';
import { signupTexts } from './texts.ts';
import type { Turn } from './turns.ts';
import { useReserve } from './useReserve.ts';
import { useWaitAgain } from './useWaitAgain.ts';

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

interface TurnsDialogProps {
  congress: CongressInfo;
  session: Session;
  slot: Slot;
  turns: Turn[];
  how: How;
}

/** Nobody loses a position on a waiting list without being asked. */
export function TurnsDialog({ congress, session, slot, turns, how }: TurnsDialogProps) {
  const t = useTexts(signupTexts);
  const { reserve } = useReserve({ congress, sessionId: session.id, slotId: slot.id });
  const waitAgain = useWaitAgain(congress.slug);
  const mayWaitAgain = turns.every((turn) => signupWindow(turn.slot, serverNow()).kind === 'open');
  const close = () => setAttempt(slot.id, null);

  async function take(isToWaitAgain: boolean) {
    close();
    const taken = await reserve(how, 'give up');
    if (isToWaitAgain && taken && !(taken instanceof Error)) await waitAgain(turns, taken);
  }

  return (
    <Dialog title={t.atStakeTitle} onClose={close}>
      {turns.map((turn) => (
        <TurnLine key={turn.signup.id} turn={turn} timeZone={congress.timeZone} />
      ))}
      <p>{t.atStakeHelp}</p>
      <div className="buttons buttons--stacked">
        <Button purpose="primary" onClick={() => void take(false)}>
          {t.takeAndStop}
        </Button>
        {mayWaitAgain && (
          <>
            <Button purpose="secondary" aria-describedby="take-and-wait" onClick={() => void take(true)}>
              {t.takeAndWait}
            </Button>
            <p id="take-and-wait" className="quiet">
              {t.takeAndWaitHelp}
            </p>
          </>
        )}
        <Button purpose="secondary" onClick={close}>
          {t.keepWaiting}
        </Button>
      </div>
    </Dialog>
  );
}
