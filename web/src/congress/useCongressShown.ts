import type { Congress, Me } from '../api/types.ts';
import { useServerNow } from '../clock/serverClock.ts';
import { useCongresses } from './api.ts';
import { congressFor } from './choice.ts';

/** The congress of pages whose address names none. */
export function useCongressShown(me: Me | null | undefined): Congress | undefined {
  const congresses = useCongresses().data ?? [];
  return congressFor(congresses, me, useServerNow());
}
