import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { withPatience } from '../../api/patience.ts';
import { useTexts } from '../../language/language.ts';
import { tell } from '../../ui/notice.tsx';
import { useBusy } from '../../ui/useBusy.ts';
import { workspacePath } from '../workspace/pages.ts';
import { theirSignupsQuery } from './placesApi.ts';
import { placesTexts } from './placesTexts.ts';
import { storyKey } from './story/api.ts';

/**
 * Changes places of participants by one request, shows their places and stories anew, and tells what was done, or that it is
 * not decided yet.
 */
export function usePlaceAct(slug: string, participants: string[]) {
  const t = useTexts(placesTexts);
  const client = useQueryClient();
  const { busy, wait, error, run } = useBusy();

  async function act(send: () => Promise<{ status: number }>, done: ReactNode): Promise<boolean> {
    const sent = await run((patience) => withPatience(send, patience));
    for (const id of participants) {
      void client.invalidateQueries({ queryKey: theirSignupsQuery(slug, id).queryKey });
      void client.invalidateQueries({ queryKey: storyKey(slug, id) });
    }
    if (!sent.ok) return false;
    const text = sent.value.status === 202 ? t.pending : done;
    tell({ kind: 'ok', text, path: workspacePath(slug, 'participants') });
    return true;
  }

  return { busy, wait, error, act };
}
