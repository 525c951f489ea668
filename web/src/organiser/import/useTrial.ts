import { useState } from 'react';
import { isProblem } from '../../api/problem.ts';
import type { Answer } from '../../api/request.ts';
import { useBusy } from '../../ui/useBusy.ts';

/**
 * Imports a file, or only tries to: a dry run changes nothing and has the answer that the import would have. With the tag of a
 * dry run, the import is refused as `changed-meanwhile` if its effect is another.
 */
export type Send<R> = (file: Blob, dryRun: boolean, ifMatch?: string) => Promise<Answer<R>>;

export interface Tried<R> {
  file: Blob;
  result: R;
  etag: string | undefined;
  /** The effect differs from the one that was shown before: somebody changed something meanwhile. */
  differs: boolean;
}

type Outcome<R> = { kind: 'stored'; result: R } | { kind: 'instead'; tried: Tried<R> };

async function attempted<R>(send: Send<R>, file: Blob, differs: boolean): Promise<Tried<R>> {
  const { data, etag } = await send(file, true);
  return { file, result: data, etag, differs };
}

async function storeIfAsShown<R>(send: Send<R>, { file, etag }: Tried<R>): Promise<Outcome<R>> {
  try {
    return { kind: 'stored', result: (await send(file, false, etag)).data };
  } catch (error) {
    if (!isProblem(error, 'changed-meanwhile')) throw error;
    return { kind: 'instead', tried: await attempted(send, file, true) };
  }
}

/** An import whose effect is shown first. It is stored only if its effect is still the one that was shown. */
export function useTrial<R>(send: Send<R>) {
  const [tried, setTried] = useState<Tried<R> | null>(null);
  const { busy, error, run } = useBusy();

  async function attempt(file: Blob): Promise<void> {
    setTried(null);
    const done = await run(() => attempted(send, file, false));
    if (done.ok) setTried(done.value);
  }

  /** @returns what was stored, or null if nothing was */
  async function store(shown: Tried<R>): Promise<R | null> {
    const done = await run(() => storeIfAsShown(send, shown));
    setTried(done.ok && done.value.kind === 'instead' ? done.value.tried : null);
    return done.ok && done.value.kind === 'stored' ? done.value.result : null;
  }

  return { tried, busy, error, attempt, store, forget: () => setTried(null) };
}

export type Trial<R> = ReturnType<typeof useTrial<R>>;
