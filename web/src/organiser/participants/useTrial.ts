import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ParticipantImport } from '../../api/types.ts';
import { useBusy } from '../../ui/useBusy.ts';
import { importList, participantsQuery } from './api.ts';

interface Tried {
  file: Blob;
  result: ParticipantImport;
  /** The effect differs from the one that was shown before: somebody changed something meanwhile. */
  differs: boolean;
}

const isSame = (a: ParticipantImport, b: ParticipantImport) => JSON.stringify(a) === JSON.stringify(b);

interface Outcome {
  stored?: ParticipantImport;
  /** The effect that it would have now. */
  instead?: ParticipantImport;
}

const failed: Outcome = {};

async function storeIfAsShown(slug: string, { file, result }: Tried): Promise<Outcome> {
  const now = await importList(slug, file, true);
  return isSame(now, result) ? { stored: await importList(slug, file, false) } : { instead: now };
}

/** An import whose effect is shown first. It is stored only if its effect is still the one that was shown. */
export function useTrial(slug: string) {
  const client = useQueryClient();
  const [tried, setTried] = useState<Tried | null>(null);
  const { busy, error, run } = useBusy();

  async function attempt(file: Blob): Promise<void> {
    setTried(null);
    const done = await run(() => importList(slug, file, true));
    if (done.ok) setTried({ file, result: done.value, differs: false });
  }

  /** @returns what was stored, or null if nothing was */
  async function store(shown: Tried): Promise<ParticipantImport | null> {
    const done = await run(() => storeIfAsShown(slug, shown));
    const { stored, instead } = done.ok ? done.value : failed;
    setTried(instead ? { file: shown.file, result: instead, differs: true } : null);
    if (!stored) return null;
    await client.invalidateQueries({ queryKey: participantsQuery(slug).queryKey });
    return stored;
  }

  return { tried, busy, error, attempt, store, forget: () => setTried(null) };
}
