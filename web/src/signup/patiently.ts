import { type Patience, withPatience } from '../api/patience.ts';
import { isProblem, Problem } from '../api/problem.ts';
import type { Signup } from '../api/types.ts';
import { type Wait, waitAfter } from '../api/wait.ts';
import { whoPath } from '../me/who.ts';
import { setAttempt } from './attempts.ts';
import { isUndecided } from './signups.ts';
import { forgetWish, isWished, keepWish, type Wish } from './wishes.ts';

function shownAt(slotId: string): Patience {
  const show = (why: unknown, wait: Wait) =>
    setAttempt(slotId, isProblem(why, 'not-open-yet') ? { kind: 'early' } : { kind: 'waiting', wait });
  return { onWait: (ms, why) => show(why, waitAfter(why, ms)), onAgain: (why) => show(why, { kind: 'again' }) };
}

/** Whoever asked has signed out: it is not asked again, for nobody. */
class Abandoned extends Error {
  override readonly name = 'Abandoned';
}

/** Signing up and withdrawing are idempotent, so they are retried when the server is busy or unreachable. */
export async function patiently(wish: Omit<Wish, 'at'>, ask: () => Promise<Signup>): Promise<Signup | Error> {
  const { slotId } = wish;
  keepWish(wish);
  setAttempt(slotId, { kind: 'asking' });
  const askStill = async () => {
    if (!isWished(slotId)) throw new Abandoned();
    return ask();
  };
  try {
    const signup = await withPatience(askStill, shownAt(slotId));
    setAttempt(slotId, isUndecided(signup) ? { kind: 'pending', signupId: signup.id } : null);
    return signup;
  } catch (error) {
    setAttempt(slotId, error instanceof Abandoned ? null : { kind: 'failed', error });
    return error as Error;
  } finally {
    forgetWish(slotId);
  }
}

/** Some refusals only ask who somebody is, or for whom they act. */
export function asksWho(error: unknown, slug: string): string | null {
  if (error instanceof Problem && error.status === 401) return '/inloggen';
  if (isProblem(error, 'profile-needed') || isProblem(error, 'choose-participant')) return whoPath(slug);
  return null;
}
