import { useQuery } from '@tanstack/react-query';
import { get, request } from '../../api/request.ts';
import type { ReportList, ReportSummary } from '../../api/types.ts';
import { congressPath } from '../../congress/api.ts';
import type { Language } from '../../language/types.ts';
import { choiceFor, type ReportChoice } from './choice.ts';

/** notification-service has the mails. */
async function mails(slug: string): Promise<ReportSummary> {
  const { total } = await request('GET', `${congressPath(slug)}/mails?limit=1`);
  return { report: 'mails', rows: total ?? 0, personalData: [] };
}

async function reports(slug: string): Promise<ReportSummary[]> {
  const [all, ofMails] = await Promise.all([get<ReportList>(`${congressPath(slug)}/reports`), mails(slug)]);
  return [...all.reports, ofMails];
}

export const useReports = (slug: string) =>
  useQuery({ queryKey: ['reports', slug], queryFn: () => reports(slug), staleTime: 0 });

export const formats = ['csv', 'xlsx'] as const;
export type Format = (typeof formats)[number];

/** In the words of the page that asks. */
export function reportPath(
  slug: string,
  report: string,
  format: Format,
  choice: ReportChoice,
  language: Language,
): string {
  const { day, slot } = choiceFor(report, choice);
  const wanted = new URLSearchParams({ language, ...(day && { day }), ...(slot && { slot }) });
  return `${congressPath(slug)}/reports/${report}.${format}?${wanted}`;
}
