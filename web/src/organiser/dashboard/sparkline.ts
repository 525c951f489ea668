import type { SlotHistory } from '../../api/types.ts';

export const width = 88;
export const height = 24;
/** So that the line is not cut off. */
const edge = 1;

const rounded = (value: number) => Math.round(10 * value) / 10;

/** Which part of the places was taken in each step, from 0 to 1; more than all counts as all. */
export function partsOf({ capacity, confirmed }: Pick<SlotHistory, 'capacity' | 'confirmed'>): number[] {
  return confirmed.map((taken, step) => {
    const places = capacity[step] ?? 0;
    return places === 0 ? 0 : Math.min(1, taken / places);
  });
}

/** A line from left to right; empty is at the bottom. Points on a straight line are left out. */
export function linePath(parts: number[]): string {
  const last = parts.length - 1;
  const kept = parts
    .map((part, step) => ({ part, step }))
    .filter(({ part, step }) => step === 0 || step === last || part !== parts[step - 1] || part !== parts[step + 1]);
  const points = kept.map(({ part, step }) => {
    const x = last === 0 ? width : (width * step) / last;
    const y = height - edge - part * (height - 2 * edge);
    return `${rounded(x)},${rounded(y)}`;
  });
  return points.length === 1 ? `M0,${points[0]?.split(',')[1] ?? height}H${width}` : `M${points.join(' ')}`;
}
