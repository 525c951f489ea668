import { useState } from 'react';
import { withPatience } from '../../api/patience.ts';
import { isProblem } from '../../api/problem.ts';
import { useBusy } from '../../ui/useBusy.ts';
import { goneBy } from './gone.ts';
import { changedByAnybody, differing, type Fields, type Meanwhile, merged, mergedTheirWay } from './meanwhile.ts';
import type { Versioned } from './versioned.ts';

interface VersionedForm<T, F extends Fields, C> {
  opened: Versioned<T>;
  fieldsOf: (value: T) => F;
  read: () => Promise<Versioned<T>>;
  /** Refused as `changed-meanwhile` if it is another version. */
  send: (on: Versioned<T>, change: C) => Promise<unknown>;
  /** Their version, or none if it was saved. */
  onAnswer: (theirs: Versioned<T> | null) => void;
  /** It was cancelled, sent or removed meanwhile. */
  onGone?: () => void;
}

/**
 * A form for what several people may change at the same time. If somebody else has saved since it was opened, nothing is saved
 * and nothing is lost: the form continues from their version, with what was typed here. If nothing can be saved any more, what was
 * typed is kept.
 */
export function useVersionedForm<T, F extends Fields, C>(form: VersionedForm<T, F, C>) {
  const { opened, fieldsOf, read, send, onAnswer, onGone } = form;
  const [base, setBase] = useState(opened);
  const [typed, setTyped] = useState(() => fieldsOf(opened.value));
  const [meanwhile, setMeanwhile] = useState<Meanwhile<F> | null>(null);
  const { busy, wait, error, run } = useBusy();
  const was = fieldsOf(base.value);

  /** @returns their version, if it is no longer as this form shows it */
  async function attempt(on: Versioned<T>, change: C): Promise<Versioned<T> | null> {
    try {
      await send(on, change);
      return null;
    } catch (because) {
      if (!isProblem(because, 'changed-meanwhile')) throw because;
    }
    const now = await read();
    return differing(was, fieldsOf(now.value)).length === 0 ? attempt(now, change) : now;
  }

  function refused(because: unknown): never {
    if (goneBy(because) !== null) onGone?.();
    throw because;
  }

  async function save(change: C) {
    const done = await run((patience) => withPatience(() => attempt(base, change).catch(refused), patience));
    if (!done.ok) return;
    if (done.value) continueFrom(done.value);
    onAnswer(done.value);
  }

  function continueFrom(now: Versioned<T>) {
    const all = { was, theirs: fieldsOf(now.value), yours: typed };
    setBase(now);
    setMeanwhile(changedByAnybody(all).length > 0 ? all : null);
    setTyped(merged(all));
  }

  return {
    ...{ base, typed, meanwhile, busy, wait, error, save },
    gone: goneBy(error),
    type: (more: Partial<F>) => setTyped({ ...typed, ...more }),
    goOn: () => setMeanwhile(null),
    /** After an act beside the form: what it did counts, and what was typed elsewhere in the form stays. */
    goOnFrom(now: Versioned<T>) {
      setBase(now);
      setMeanwhile(null);
      setTyped(mergedTheirWay({ was, theirs: fieldsOf(now.value), yours: typed }));
    },
    takeTheirWay() {
      if (meanwhile) setTyped(mergedTheirWay(meanwhile));
      setMeanwhile(null);
    },
  };
}
