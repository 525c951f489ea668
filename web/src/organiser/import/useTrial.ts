import { useState } from 'react';
import { useBusy } from '../../ui/useBusy.ts';

/** Imports a file, or only tries to: a dry run changes nothing and has the answer that the import would have. */
export type Send<R> = (file: Blob, dryRun: boolean) => Promise<R>;

export interface Tried<R> {
  file: Blob;
  result: R;
  /** The effect differs from the one that was shown before: somebody changed something meanwhile. */
  differs: boolean;
}

type Outcome<R> = { kind: 'stored'; result: R } | { kind: 'instead'; result: R };

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

async function storeIfAsShown<R>(send: Send<R>, { file, result }: Tried<R>): Promise<Outcome<R>> {
  const now = await send(file, true);
  if (!isSame(now, result)) return { kind: 'instead', result: now };
  return { kind: 'stored', result: await send(file, false) };
}

/** An import whose effect is shown first. It is stored only if its effect is still the one that was shown. */
export function useTrial<R>(send: Send<R>) {
  const [tried, setTried] = useState<Tried<R> | null>(null);
  const { busy, error, run } = useBusy();

  async function attempt(file: Blob): Promise<void> {
    setTried(null);
    const done = await run(() => send(file, true));
    if (done.ok) setTried({ file, result: done.value, differs: false });
  }

  /** @returns what was stored, or null if nothing was */
  async function store(shown: Tried<R>): Promise<R | null> {
    const done = await run(() => storeIfAsShown(send, shown));
    const isInstead = done.ok && done.value.kind === 'instead';
    setTried(isInstead ? { file: shown.file, result: done.value.result, differs: true } : null);
    return done.ok && !isInstead ? done.value.result : null;
  }

  return { tried, busy, error, attempt, store, forget: () => setTried(null) };
}

export type Trial<R> = ReturnType<typeof useTrial<R>>;
