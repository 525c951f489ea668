import { useQuery } from '@tanstack/react-query';
import type { DashboardSlot, Programme } from '../../api/types.ts';
import { useCongress } from '../../congress/api.ts';
import { type Pace, seldom, useDistribution, useMails, useParticipantCount } from './api.ts';
import { dashboardQuery } from './numbers.ts';
import type { Task } from './task.ts';
import { tasksIn } from './tasks.ts';

interface Known {
  programme: Programme;
  numbers: DashboardSlot[];
  now: number;
}

/** What has to be done. @param pace how often the other numbers are fetched */
export function useTasks({ programme, numbers, now }: Known, pace?: Pace): Task[] {
  const { slug } = programme.congress;
  return tasksIn({
    ...{ now, programme, numbers },
    draft: useCongress(slug)?.state === 'DRAFT',
    mails: useMails(slug, pace).data?.totals,
    distribution: useDistribution(slug, pace).data,
    participants: useParticipantCount(slug, pace).data,
  });
}

/** The numbers of the dashboard where it is not shown. Those that its stream has brought are not asked for again. */
export function useSeldomNumbers(slug: string): DashboardSlot[] | undefined {
  const untilOld = (updatedAt: number) => Math.max(1_000, updatedAt + seldom.refetchInterval - Date.now());
  return useQuery({
    ...dashboardQuery(slug),
    ...seldom,
    refetchInterval: ({ state }) => untilOld(state.dataUpdatedAt),
  }).data?.slots;
}
