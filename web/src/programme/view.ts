import type { ComponentType } from 'react';
import type { CongressInfo } from '../api/types.ts';
import type { Listed } from './filters.ts';
import type { Mine } from './mine.ts';

/** How the programme is shown. Its word in the address is Dutch in both languages, so that a link works for everybody. */
export type View = 'list' | 'timetable' | 'map';

/** The map of what is listed; the programme itself does not depend on one. */
export type SlotMap = ComponentType<{ congress: CongressInfo; shown: Listed[]; mine: Mine }>;

const parameter = 'weergave';
const words: Partial<Record<string, View>> = { rooster: 'timetable', kaart: 'map' };

/** In the order in which they are offered. */
export const views: readonly View[] = ['list', 'timetable', 'map'];

export function viewIn(search: URLSearchParams): View {
  return words[search.get(parameter) ?? ''] ?? 'list';
}

/** The same address, in a view. */
export function inView(address: URLSearchParams, view: View): URLSearchParams {
  const word = Object.keys(words).find((each) => words[each] === view);
  return new URLSearchParams(word ? [...address, [parameter, word]] : [...address]);
}
