import { useQuery } from '@tanstack/react-query';
import { get, request } from '../api/request.ts';
import type { Organisation, Participant } from '../api/types.ts';
import { congressPath } from '../congress/api.ts';

export function useOrganisations(slug: string) {
  return useQuery({
    queryKey: ['organisations', slug],
    queryFn: () => get<Organisation[]>(`${congressPath(slug)}/organisations`),
    staleTime: Infinity,
  });
}

export async function sayWhoIAm(slug: string, name: string, organisation: string | undefined): Promise<Participant> {
  const body = organisation ? { name, organisation } : { name };
  return (await request<Participant>('PUT', `${congressPath(slug)}/me`, body)).data;
}
