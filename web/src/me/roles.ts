import type { Me } from '../api/types.ts';

export const administers = (me: Me | null | undefined): boolean => me?.roles.includes('ADMIN') ?? false;

export function mayOrganise(me: Me | null | undefined, slug: string): boolean {
  return administers(me) || (me?.roles.includes(`ORGANISER:${slug}`) ?? false);
}
