import { useQueryClient } from '@tanstack/react-query';
import type { ParticipantImport } from '../../api/types.ts';
import { type Tried, useTrial } from '../import/useTrial.ts';
import { importList, readListAgain } from './api.ts';

/** An import of participants, after which the list is read again. */
export function useListTrial(slug: string) {
  const client = useQueryClient();
  const trial = useTrial<ParticipantImport>((...sent) => importList(slug, ...sent));

  async function store(shown: Tried<ParticipantImport>): Promise<ParticipantImport | null> {
    const stored = await trial.store(shown);
    if (stored) await readListAgain(client, slug);
    return stored;
  }

  return { ...trial, store };
}
