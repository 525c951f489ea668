import { tab } from '../browser/memory.ts';

/** A request without an answer yet. The page promised to continue with it, including after a reload. */
export interface Wish {
  congress: string;
  sessionId: string;
  slotId: string;
  account: string | undefined;
  /** If set, the request is to withdraw this sign-up. */
  withdraws?: string;
  inExchangeFor?: string | undefined;
  invitationId?: string | undefined;
  keepsWaiting?: boolean | undefined;
  at: number;
}

const key = 'wishes';
/** After this time, people will have looked elsewhere. */
const longestInMs = 15 * 60_000;

const all = () => tab.recallJson<Wish[]>(key) ?? [];

function store(wishes: Wish[]): void {
  tab.remember(key, wishes.length > 0 ? JSON.stringify(wishes) : null);
}

export function keepWish(wish: Omit<Wish, 'at'>, now: number = Date.now()): void {
  store([...all().filter(({ slotId }) => slotId !== wish.slotId), { ...wish, at: now }]);
}

export function forgetWish(slotId: string): void {
  store(all().filter((wish) => wish.slotId !== slotId));
}

/** False when it was answered, or when its owner has signed out meanwhile. */
export const isWished = (slotId: string): boolean => all().some((wish) => wish.slotId === slotId);

/** Those of the account that is signed in now, or of one whose session has ended meanwhile. */
export function openWishes(congress: string, account: string | undefined, now: number = Date.now()): Wish[] {
  return all().filter(
    (wish) =>
      wish.congress === congress &&
      now - wish.at < longestInMs &&
      (account === undefined || wish.account === undefined || wish.account === account),
  );
}
