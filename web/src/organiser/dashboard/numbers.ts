import { queryOptions } from '@tanstack/react-query';
import { get } from '../../api/request.ts';
import type { Dashboard } from '../../api/types.ts';
import { congressPath } from '../../congress/api.ts';

export const dashboardPath = (slug: string) => `${congressPath(slug)}/dashboard`;

/** In a file of its own: it is asked for while the script of the page is still on its way. */
export const dashboardQuery = (slug: string) =>
  queryOptions({ queryKey: ['dashboard', slug], queryFn: () => get<Dashboard>(dashboardPath(slug)) });
