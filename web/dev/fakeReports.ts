import type { ReportSummary } from '../src/api/types.ts';

/** What organisers can download; the mails come from elsewhere. */
export const reports: ReportSummary[] = [
  { report: 'participants', rows: 1000, personalData: ['NAME', 'ADDRESS', 'ORGANISATION'] },
  { report: 'signups', rows: 5286, personalData: ['NAME', 'ORGANISATION'] },
  { report: 'waiting-lists', rows: 207, personalData: ['NAME', 'ORGANISATION'] },
  { report: 'attendance', rows: 712, personalData: ['NAME', 'ORGANISATION'] },
  { report: 'organisations', rows: 146, personalData: [] },
  { report: 'slots', rows: 1, personalData: [] },
];
