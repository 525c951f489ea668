import { useQueryClient } from '@tanstack/react-query';
import { withPatience } from '../api/patience.ts';
import type { Signup } from '../api/types.ts';
import { inLanguage, useLanguage, useTexts } from '../language/language.ts';
import { tell } from '../ui/notice.tsx';
import { askForPlace, putSignup, signupsQuery } from './api.ts';
import { isUndecided } from './signups.ts';
import { signupTexts } from './texts.ts';
import type { Turn } from './turns.ts';

const lookEveryMs = 1000;
const looks = 60;

/** Waits for what was given up, in exchange for the place that was taken instead. */
export function useWaitAgain(slug: string) {
  const client = useQueryClient();
  const language = useLanguage();
  const t = useTexts(signupTexts);

  /** The stream, or asking again, brings what was decided into the list. */
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
      const title = inLanguage(session.title, language).text;
      tell({ kind: 'warning', text: t.notWaitingAgain(title), path: window.location.pathname });
    }
  }

  return async (turns: Turn[], taken: Signup) => {
    const held = await settled(taken, (now) => !isUndecided(now));
    // Who waits there too, after all, has lost nothing.
    if (held.status !== 'CONFIRMED') return;
    for (const turn of turns) {
      // Who asks while the old turn is there is told of that one.
      await settled(turn.signup, ({ status }) => status !== 'WAITLISTED');
      await waitFor(turn, held);
    }
  };
}
