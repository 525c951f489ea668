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

  /** The stream, or asking again, brings the decision into the list. */
  async function decided(signup: Signup): Promise<Signup> {
    for (let look = 0, now = signup; ; look++) {
      if (!isUndecided(now) || look === looks) return now;
      await new Promise((done) => setTimeout(done, lookEveryMs));
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
    const held = await decided(taken);
    // Who waits there too, after all, has lost nothing.
    if (held.status !== 'CONFIRMED') return;
    for (const turn of turns) await waitFor(turn, held);
  };
}
