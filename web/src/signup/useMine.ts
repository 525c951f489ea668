import { useMemo } from 'react';
import type { Participant, Programme, Signup, SignupStatus } from '../api/types.ts';
import { useParticipant } from '../me/participant.ts';
import { useMe } from '../me/session.ts';
import type { Mine } from '../programme/mine.ts';
import { slotIn } from '../programme/useSlot.ts';
import { useMySignups } from './api.ts';

export function mineOf(programme: Programme, signups: Signup[], { id, days }: Participant): Mine {
  const having = (wanted: SignupStatus) =>
    signups
      .filter(({ participantId, status }) => participantId === id && status === wanted)
      .map(({ slotId }) => slotIn(programme, slotId))
      .filter((found) => found !== undefined);
  return { places: having('CONFIRMED'), waits: having('WAITLISTED'), days };
}

/** What the visitor has, for whom they act now. Undefined while that is not known. */
export function useMine(programme: Programme): Mine | undefined {
  const { slug } = programme.congress;
  const participant = useParticipant(useMe().data, slug);
  const signups = useMySignups(slug).data;
  return useMemo(
    () => (participant && signups ? mineOf(programme, signups, participant) : undefined),
    [programme, signups, participant],
  );
}
