import { tab } from '../browser/memory.ts';

/** What was pressed and is not answered yet: the page promised to go on with it, also after a reload. */
export interface Wish {
  congress: string;
  sessionId: string;
  slotId: string;
  account: string | undefined;
  /** Then it is to withdraw. */
  withdraws?: string;
  inExchangeFor?: string | undefined;
  invitationId?: string | undefined;
  at: number;
}

const key = 'wishes';
/** Who comes back later than this has looked elsewhere meanwhile. */
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

/** Of whoever is signed in now, or of somebody whose session ended meanwhile. */
export function openWishes(congress: string, account: string | undefined, now: number = Date.now()): Wish[] {
  return all().filter(
    (wish) =>
      wish.congress === congress &&
      now - wish.at < longestInMs &&
      (account === undefined || wish.account === undefined || wish.account === account),
  );
}
