import type { Me } from '../api/types.ts';

export function mayOrganise(me: Me | null | undefined, slug: string): boolean {
  return me?.roles.some((role) => role === 'ADMIN' || role === `ORGANISER:${slug}`) ?? false;
}
