import type { ComponentType } from 'react';
import type { CongressInfo } from '../api/types.ts';
import type { Listed } from './filters.ts';
import type { Mine } from './mine.ts';

/** The map of what is listed; the programme itself does not depend on one. */
export type SlotMap = ComponentType<{
  congress: CongressInfo;
  shown: Listed[];
  mine: Mine;
  /** On a phone, the map is shown in place of the list. */
  isInPlaceOfList: boolean;
}>;

const name = 'weergave';
const map = 'kaart';

/** Whether the map was chosen, which matters where there is no room for both. */
export const isMapIn = (search: URLSearchParams): boolean => search.get(name) === map;

export function withMap(address: URLSearchParams, isChosen: boolean): URLSearchParams {
  if (isChosen) address.set(name, map);
  return address;
}
