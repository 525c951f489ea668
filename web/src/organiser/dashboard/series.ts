import type { DecisionCounts } from '../../api/types.ts';

export type Series = Exclude<keyof DecisionCounts, 'from'>;

/** The answers to sign-ups, from the bottom of the plot upwards. */
export const seriesShown = ['confirmed', 'waitlisted', 'refused'] as const satisfies Series[];

/** The table and the file also have what happened afterwards. */
export const seriesListed = [...seriesShown, 'promoted', 'released'] as const satisfies Series[];

export const signupsIn = (counts: DecisionCounts) => seriesShown.reduce((sum, each) => sum + counts[each], 0);

/** A moment of the plot, in milliseconds. */
export type Point = DecisionCounts & { at: number };

/** The points of a curve. Of one step alone there would be no curve: it then lasts until the end of the step. */
export function pointsOf(decisions: DecisionCounts[], seconds: number): Point[] {
  const points = decisions.map((step) => ({ ...step, at: Date.parse(step.from) }));
  const [first, second] = points;
  return first && !second ? [first, { ...first, at: first.at + seconds * 1000 }] : points;
}
