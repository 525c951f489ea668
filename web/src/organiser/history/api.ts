import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { request } from '../../api/request.ts';
import type { AuditEntry } from '../../api/types.ts';
import { congressPath } from '../../congress/api.ts';
import type { Language } from '../../language/types.ts';
import type { Format } from '../reports/api.ts';
import { filterOf, type HistoryView } from './view.ts';

const pageSize = 100;

interface HistoryPart {
  entries: AuditEntry[];
  total: number;
}

async function part(slug: string, view: HistoryView, page: number): Promise<HistoryPart> {
  const parameters = filterOf(view);
  parameters.set('limit', String(pageSize));
  parameters.set('page', String(page));
  const { data, total } = await request<AuditEntry[]>('GET', `${congressPath(slug)}/audit-trail?${parameters}`);
  return { entries: data, total: total ?? data.length };
}

/** The newest first, in parts. */
export function useHistory(slug: string, view: HistoryView) {
  return useInfiniteQuery({
    queryKey: ['history', slug, view],
    queryFn: ({ pageParam }) => part(slug, view, pageParam),
    initialPageParam: 1,
    getNextPageParam: ({ total }, _parts, page) => (page * pageSize < total ? page + 1 : undefined),
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
}

/** In the words of the page that asks. */
export function filePath(slug: string, format: Format, view: HistoryView, language: Language): string {
  const wanted = filterOf(view);
  wanted.set('language', language);
  return `${congressPath(slug)}/audit-trail.${format}?${wanted}`;
}
