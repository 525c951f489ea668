import { isProblem } from '../../api/problem.ts';

const reasons = ['slot-cancelled', 'announcement-sent', 'not-found'] as const;

/** Why nothing about something can be saved any more: it was cancelled, sent or removed. */
export type Gone = (typeof reasons)[number];

export const goneBy = (error: unknown): Gone | null => reasons.find((reason) => isProblem(error, reason)) ?? null;
