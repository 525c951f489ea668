import { useState } from 'react';
import { isProblem } from '../../api/problem.ts';
import type { Answer } from '../../api/request.ts';
import type { ImportRequest } from '../../api/types.ts';
import { useBusy } from '../../ui/useBusy.ts';
import { bodyOf, type Decisions, undecided } from './decisions.ts';

/**
 * Imports a file, or only tries to: a dry run changes nothing and has the answer that the import would have. With the tag of a
 * dry run, the import is refused as `changed-meanwhile` if its effect is another.
 */
export type Send<R> = (body: Blob | ImportRequest, dryRun: boolean, ifMatch?: string) => Promise<Answer<R>>;

interface Chosen {
  file: Blob;
  decisions: Decisions;
}

export interface Tried<R> extends Chosen {
  result: R;
  etag: string | undefined;
  /** The effect differs from the one that was shown before: somebody changed something meanwhile. */
  differs: boolean;
}

type Outcome<R> =
  { kind: 'stored'; result: R } | { kind: 'shown'; tried: Tried<R> } | { kind: 'refused'; because: unknown };

async function attempted<R>(send: Send<R>, chosen: Chosen, differs: boolean): Promise<Outcome<R>> {
  try {
    const { data, etag } = await send(await bodyOf(chosen.file, chosen.decisions), true);
    return { kind: 'shown', tried: { ...chosen, result: data, etag, differs } };
  } catch (because) {
    if (!isProblem(because, 'import-mistakes')) throw because;
    return { kind: 'refused', because };
  }
}

async function storedIfAsShown<R>(send: Send<R>, shown: Tried<R>): Promise<Outcome<R>> {
  try {
    const { data } = await send(await bodyOf(shown.file, shown.decisions), false, shown.etag);
    return { kind: 'stored', result: data };
  } catch (error) {
    if (!isProblem(error, 'changed-meanwhile')) throw error;
    return attempted(send, shown, true);
  }
}

/**
 * An import whose effect is shown first. It is stored only if its effect is still the one that was shown.
 *
 * @param first what is decided about a file before organisers decide
 */
export function useTrial<R>(send: Send<R>, first = undecided) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [tried, setTried] = useState<Tried<R> | null>(null);
  const [refused, setRefused] = useState<unknown>(null);
  const { busy, error, run } = useBusy();

  function show(outcome: Outcome<R> | null) {
    setTried(outcome?.kind === 'shown' ? outcome.tried : null);
    setRefused(outcome?.kind === 'refused' ? outcome.because : null);
  }

  /**
   * While decisions about the same file are tried, what was shown about it stays; also without an answer, so that whoever has
   * mended cells can try again.
   */
  async function attempt(file: Blob, decisions = first): Promise<void> {
    if (file !== chosen?.file) show(null);
    setChosen({ file, decisions });
    const done = await run(() => attempted(send, { file, decisions }, false));
    if (done.ok) show(done.value);
  }

  async function decide(decide: (decisions: Decisions) => Decisions): Promise<void> {
    if (chosen) await attempt(chosen.file, decide(chosen.decisions));
  }

  /** @returns what was stored, or null if nothing was */
  async function store(shown: Tried<R>): Promise<R | null> {
    const done = await run(() => storedIfAsShown(send, shown));
    if (done.ok) show(done.value);
    return done.ok && done.value.kind === 'stored' ? done.value.result : null;
  }

  const daysMoved = chosen?.decisions.daysMoved ?? 0;
  return {
    tried,
    busy,
    error: error ?? refused,
    refused,
    daysMoved,
    attempt,
    decide,
    store,
    forget: () => setTried(null),
  };
}

export type Trial<R> = ReturnType<typeof useTrial<R>>;
