import type { SessionKind } from '../api/types.ts';
import type { View } from './view.ts';

/** The lines of icons, in a square of 24 by 24, by the kind of a session. */
export const kindIcons: Record<SessionKind, string> = {
  VISIT: 'M4 5h16v12H4zM4 12h16M12 5v7M7 17v2.5M17 17v2.5M7.5 14.6v.1M16.5 14.6v.1',
  WORKSHOP: 'M4 20l1-4.5L16 4.5 19.5 8 8.5 19zM13.5 7l3.5 3.5',
  LECTURE: 'M9 4h6v9H9zM5.5 11.5c.3 3.5 2.8 5 6.5 5s6.2-1.5 6.5-5M12 16.5V21',
};

/** A list, bars along an axis, and a folded map. */
export const viewIcons: Record<View, string> = {
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  timetable: 'M4 5h7M8 12h9M13 19h7M4 3v18',
  map: 'M4 6.5 9.5 4l5 2.5L20 4v13.5L14.5 20l-5-2.5L4 20zM9.5 4v13.5M14.5 6.5V20',
};

/** A pin at a place, and a magnifying glass. */
export const icons = {
  place:
    'M12 21c4.3-4.6 6.5-8.1 6.5-11a6.5 6.5 0 1 0-13 0c0 2.9 2.2 6.4 6.5 11M14.3 9.8a2.3 2.3 0 1 1-4.6 0 2.3 2.3 0 0 1 4.6 0',
  close: 'M6 6l12 12M18 6 6 18',
  clash: 'M3.5 3.5h11v11h-11zM17.5 9.5h1a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-1',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3.5 2',
  hourglass: 'M7 3.5h10M7 20.5h10M8 3.5c0 4.5 2.5 6 4 8.5 1.5-2.5 4-4 4-8.5M8 20.5c0-4.5 2.5-6 4-8.5 1.5 2.5 4 4 4 8.5',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  bell: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 20.5a2 2 0 0 0 4 0',
  more: 'M5.5 12h.01M12 12h.01M18.5 12h.01',
  arrow: 'M5 12h14M13 6l6 6-6 6',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8.5 3.5V8M15.5 3.5V8',
  download: 'M12 4v11M7 10.5l5 5 5-5M5 20h14',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  mail: 'M3.5 6h17v12h-17zM3.5 7l8.5 6.5L20.5 7',
  filters: 'M4 7h9M17 7h3M4 17h3M11 17h9M17 7a2 2 0 1 1-4 0 2 2 0 0 1 4 0M11 17a2 2 0 1 1-4 0 2 2 0 0 1 4 0',
};

/** Somebody who walks, and a bicycle. */
export const travelIcons = {
  walking:
    'M14.5 4.5a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0M8 21l3-6.5M11 8.5l-1 5 3.5 2.5 1 5M11 8.5 7.5 10.5 6.5 14M11 8.5l2 .5 1.5 3 3 1',
  cycling:
    'M9.5 16.5a4 4 0 1 1-8 0 4 4 0 0 1 8 0M22.5 16.5a4 4 0 1 1-8 0 4 4 0 0 1 8 0M5.5 16.5l4-8h6l3 8M9.5 8.5l3.5 8 2.5-8M8 6h3M15.5 8.5l-1-3h3',
};
