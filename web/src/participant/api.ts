import { useQuery } from '@tanstack/react-query';
import { everyOne } from '../api/pages.ts';
import { request } from '../api/request.ts';
import type { Organisation, Participant, Profile } from '../api/types.ts';
import { congressPath } from '../congress/api.ts';

export function useOrganisations(slug: string) {
  return useQuery({
    queryKey: ['organisations', slug],
    queryFn: () => everyOne<Organisation>(`${congressPath(slug)}/organisations`),
    staleTime: Infinity,
  });
}

export async function sayWhoIAm(slug: string, name: string, organisation: string | undefined): Promise<Participant> {
  const body: Profile = organisation ? { name, organisation } : { name };
  return (await request<Participant>('PUT', `${congressPath(slug)}/me`, body)).data;
}
