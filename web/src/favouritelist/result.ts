import type { Signup } from '../api/types.ts';
import type { Asked } from './askInOrder.ts';

export const results = ['places', 'waits', 'undecided', 'refused', 'skipped'] as const;

/** How many of each there are. */
export type Result = Record<(typeof results)[number], number>;

function whatCame({ answer }: Asked, signups: Signup[]): keyof Result {
  if (answer === 'skipped') return 'skipped';
  if (answer instanceof Error) return 'refused';
  const { status } = signups.find(({ id }) => id === answer.id) ?? answer;
  switch (status) {
    case 'CONFIRMED':
      return 'places';
    case 'WAITLISTED':
      return 'waits';
    case 'REQUESTED':
      return 'undecided';
    default:
      return 'refused';
  }
}

/** @param signups as they are now: a decision may come after the answer to the request */
export function resultOf(asked: Asked[], signups: Signup[]): Result {
  const came = asked.map((each) => whatCame(each, signups));
  return Object.fromEntries(results.map((kind) => [kind, came.filter((each) => each === kind).length])) as Result;
}
