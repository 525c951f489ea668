import { useQueryClient } from '@tanstack/react-query';
import { createElement } from 'react';
import { withPatience } from '../api/patience.ts';
import type { Signup } from '../api/types.ts';
import { Sentence } from '../language/LocalText.tsx';
import { useTexts } from '../language/language.ts';
import { tell } from '../ui/notice.tsx';
import { askForPlace, putSignup, signupsQuery } from './api.ts';
import { isUndecided } from './signups.ts';
import { signupTexts } from './texts.ts';
import type { Turn } from './turns.ts';

const lookEveryMs = 1000;
const looks = 60;

/** Joins the waiting lists that were given up again, in exchange for the place that was taken. */
export function useWaitAgain(slug: string) {
  const client = useQueryClient();
  const t = useTexts(signupTexts);

  /** The stream or polling brings the decision into the list. */
  async function settled(signup: Signup, isSettled: (now: Signup) => boolean): Promise<Signup> {
    for (let look = 0, now = signup; ; look++) {
      if (isSettled(now) || look === looks) return now;
      await new Promise((done) => setTimeout(done, lookEveryMs));
      await client.refetchQueries({ queryKey: signupsQuery(slug).queryKey });
      now = client.getQueryData(signupsQuery(slug).queryKey)?.find(({ id }) => id === signup.id) ?? now;
    }
  }

  async function waitFor({ slot, session }: Turn, held: Signup) {
    const wish = { slotId: slot.id, participantId: held.participantId, inExchangeFor: held.id };
    try {
      putSignup(client, slug, await withPatience(() => askForPlace(slug, wish)));
    } catch {
      const text = createElement(Sentence, { words: [session.title], say: t.notWaitingAgain });
      tell({ kind: 'warning', text, path: window.location.pathname });
    }
  }

  return async (turns: Turn[], taken: Signup) => {
    const held = await settled(taken, (now) => !isUndecided(now));
    // If this became a waiting list too, no other position was lost.
    if (held.status !== 'CONFIRMED') return;
    for (const turn of turns) {
      // While the old sign-up exists, the server would answer with that one.
      await settled(turn.signup, ({ status }) => status !== 'WAITLISTED');
      await waitFor(turn, held);
    }
  };
}
