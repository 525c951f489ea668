import type { Signup } from '../api/types.ts';
import type { Planned } from './plan.ts';

/** What came of a favourite. */
export interface Asked {
  slotId: string;
  answer: Signup | Error | 'skipped';
}

export interface Asking {
  /** What would be done now: an answer may change what is done with those that follow. */
  planNow: () => Planned[];
  ask: (planned: Planned) => Promise<Signup | Error>;
  /** Whether the others have to wait. Otherwise it is a refusal of this one alone. */
  stopsAt: (error: Error) => boolean;
  tell: (asked: Asked) => void;
}

/**
 * Asks for one after the other, so that they are requested, and decided, in this order.
 *
 * @returns what stopped it; undefined if all were asked for
 */
export async function askInOrder(slotIds: readonly string[], asking: Asking): Promise<Error | undefined> {
  for (const slotId of slotIds) {
    const planned = asking.planNow().find(({ slot }) => slot.id === slotId);
    const answer = await answerTo(planned, asking);
    if (answer instanceof Error && asking.stopsAt(answer)) return answer;
    asking.tell({ slotId, answer });
  }
  return undefined;
}

async function answerTo(planned: Planned | undefined, { ask }: Asking): Promise<Asked['answer']> {
  if (planned?.step.kind === 'has') return planned.step.signup;
  return planned?.step.kind === 'ask' ? ask(planned) : 'skipped';
}
