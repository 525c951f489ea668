import type { CongressInfo, Session, Slot } from '../api/types.ts';
import { type How, setAttempt } from './attempts.ts';
import type { Turn } from './turns.ts';
import { TurnsQuestion } from './TurnsQuestion.tsx';
import { useReserve } from './useReserve.ts';

interface TurnsDialogProps {
  congress: CongressInfo;
  session: Session;
  slot: Slot;
  turns: Turn[];
  how: How;
}

/** The question before a sign-up, which follows the answer. */
export function TurnsDialog({ congress, session, slot, turns, how }: TurnsDialogProps) {
  const { reserve } = useReserve({ congress, sessionId: session.id, slotId: slot.id });
  const close = () => setAttempt(slot.id, null);

  function take(more: How) {
    close();
    void reserve({ ...how, ...more }, 'answered');
  }

  return (
    <TurnsQuestion
      congress={congress}
      turns={turns}
      together={how.invitationId !== undefined}
      onTake={take}
      onClose={close}
    />
  );
}
