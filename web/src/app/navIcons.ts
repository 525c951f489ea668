/** The lines of the icons of the navigation on a phone, in a square of 24 by 24. */
export const navIcons = {
  programme: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  mine: 'M5.5 5h13a2 2 0 0 1 2 2v11.5a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2M3.5 10h17M8 2.8V7M16 2.8V7',
  ticket: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5M20 14v6h-6M17.5 17.5h.1',
  organisation: 'M4 20v-9M10 20V4M16 20v-6M22 20H2',
};
