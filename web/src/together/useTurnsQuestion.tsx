import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { CongressInfo, Me, Slot } from '../api/types.ts';
import { findTurnsAtStakeLater } from '../signup/findTurnsAtStake.ts';
import type { Turn } from '../signup/turns.ts';
import { TurnsQuestion } from '../signup/TurnsQuestion.tsx';

interface Asked {
  turns: Turn[];
  answer: (agrees: boolean) => void;
}

interface TurnsQuestionAsked {
  /** The dialog, while there is a question. */
  question: ReactNode;
  agrees: (me: Me | null | undefined) => Promise<boolean>;
}

/**
 * Either of two who go together may sign up both, so each is asked before they agree. How many places are free then
 * is not known yet.
 */
export function useTurnsQuestion(congress: CongressInfo, slot: Slot): TurnsQuestionAsked {
  const client = useQueryClient();
  const [asked, setAsked] = useState<Asked | null>(null);

  async function agrees(me: Me | null | undefined): Promise<boolean> {
    const turns = me ? await findTurnsAtStakeLater(client, me, congress.slug, slot.id) : [];
    return turns.length === 0 || new Promise((answer) => setAsked({ turns, answer }));
  }

  function close(answer: boolean) {
    setAsked(null);
    asked?.answer(answer);
  }

  const question = asked && (
    <TurnsQuestion
      congress={congress}
      turns={asked.turns}
      together
      onTake={() => close(true)}
      onClose={() => close(false)}
    />
  );
  return { question, agrees };
}
