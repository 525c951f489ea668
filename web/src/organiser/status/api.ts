import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Unreachable } from '../../api/problem.ts';
import { get } from '../../api/request.ts';
import type { MailStatus, PlacesStatus, SignupsStatus } from '../../api/types.ts';
import { serverNow } from '../../clock/serverClock.ts';
import { congressPath } from '../../congress/api.ts';
import { type Answers, type Look, lookedAt } from './look.ts';

const patienceInMs = 5000;
export const everyMs = 10_000;

/** A service that hangs must not delay the others. */
function soon<T>(answer: Promise<T>): Promise<T> {
  const tooLong = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Unreachable('no answer in time')), patienceInMs);
  });
  return Promise.race([answer, tooLong]);
}

async function askAll(slug: string): Promise<Answers> {
  const path = `${congressPath(slug)}/status`;
  const [places, signups, mails] = await Promise.allSettled([
    soon(get<PlacesStatus>(`${path}/places`)),
    soon(get<SignupsStatus>(`${path}/signups`)),
    soon(get<MailStatus>(`${path}/mails`)),
  ]);
  if (places.status === 'rejected' && signups.status === 'rejected' && mails.status === 'rejected') {
    throw signups.reason;
  }
  return {
    places: places.status === 'fulfilled' ? places.value : undefined,
    signups: signups.status === 'fulfilled' ? signups.value : undefined,
    mails: mails.status === 'fulfilled' ? mails.value : undefined,
  };
}

export function useStatus(slug: string) {
  const client = useQueryClient();
  const queryKey = ['status', slug];
  return useQuery({
    queryKey,
    queryFn: async () => lookedAt(await askAll(slug), serverNow(), client.getQueryData<Look>(queryKey)),
    refetchInterval: everyMs,
    staleTime: 0,
  });
}
