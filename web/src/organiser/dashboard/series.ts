import type { DecisionCounts } from '../../api/types.ts';

export type Series = Exclude<keyof DecisionCounts, 'from'>;

/** The answers to sign-ups, from the bottom of the plot upwards. */
export const seriesShown = ['confirmed', 'waitlisted', 'refused'] as const satisfies Series[];

/** The table and the file also have what happened afterwards. */
export const seriesListed = [...seriesShown, 'promoted', 'released'] as const satisfies Series[];

export const signupsIn = (counts: DecisionCounts) => seriesShown.reduce((sum, each) => sum + counts[each], 0);
